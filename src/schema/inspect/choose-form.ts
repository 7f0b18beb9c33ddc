import * as z from 'zod';
import { allowedValues, suggestValue } from '../findings/allowed-values.ts';
import type { WrittenMap } from './inspect-map.ts';
import type { Schema } from './inspection.ts';
import { type KnownKey, knownKeys } from './known-keys.ts';
import { matchKeys } from './match-keys.ts';

/** The forms of map among which a union chooses, those of inner unions too. None of them may be transformed. */
export function formsOf(schema: Schema): readonly z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodPipe && formsOf(schema.in).length > 0) {
    throw new Error('a map that is given another form cannot be one of several');
  }
  if (!(schema instanceof z.ZodUnion)) return [];
  const options: readonly Schema[] = schema.options;
  return options.flatMap(formsOf);
}

/** The form that was meant: the one that a key like `kind` names, else the one that knows most of the keys. */
export function chooseForm(forms: readonly z.ZodObject[], map: WrittenMap): z.ZodObject {
  const named = (isNamed: typeof isNamedBy) =>
    forms.find((form) => knownKeys(form).some((known) => isNamed(known, map)));
  const meant = named(isNamedBy) ?? named(isAlmostNamedBy);
  if (meant) return meant;
  const [best] = forms
    .map((form) => ({ form, ...familiarity(form, map) }))
    .sort((one, other) => other.points - one.points || one.missing - other.missing);
  if (!best) throw new Error('a union of maps without a map');
  return best.form;
}

function isNamedBy(known: KnownKey, map: WrittenMap): boolean {
  if (!known.required || !(known.schema instanceof z.ZodEnum)) return false;
  return known.schema.safeParse(map[known.key]).success;
}

function isAlmostNamedBy(known: KnownKey, map: WrittenMap): boolean {
  const written = map[known.key];
  if (!known.required || !(known.schema instanceof z.ZodEnum) || typeof written !== 'string') return false;
  return suggestValue(written, allowedValues(known.schema)) !== undefined;
}

/** A misspelt key speaks for a form almost as much as a right one. */
function familiarity(form: z.ZodObject, map: WrittenMap) {
  const keys = knownKeys(form);
  const { matched } = matchKeys(keys, Object.keys(map));
  const points = [...matched].reduce((sum, [key, writtenAs]) => sum + (key === writtenAs ? 1 : 0.8), 0);
  const missing = keys.filter(({ key, required }) => required && !matched.has(key)).length;
  return { points, missing };
}
