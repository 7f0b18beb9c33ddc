import type * as z from 'zod';
import { choice } from '../choice.ts';
import { allowedValues } from '../findings/allowed-values.ts';
import type { Schema } from './inspection.ts';
import { judge } from './judge.ts';
import { type KnownKey, knownKeys } from './known-keys.ts';

/**
 * The schema by which a wrong word is judged: it takes the words of every form that the map could have had,
 * so that a wrong `kind` is compared with every kind there is.
 */
export function widenChoice(known: KnownKey, value: unknown, others: readonly z.ZodObject[]): Schema {
  if (!known.words || judge(known.words, value).ok) return known.schema;
  const alike = others.flatMap((other) => knownKeys(other).filter(({ key }) => key === known.key));
  const words = [known, ...alike].flatMap(({ schema }) => allowedValues(schema));
  return choice(Object.fromEntries(words.map(({ value: word, title = word }) => [word, title])));
}
