import * as z from 'zod';
import type { KeyName } from '../../diagnostics/areas/schema.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { explainKey } from '../explain-key.ts';
import { excerpt } from '../findings/excerpt.ts';
import type { Inspection } from './inspection.ts';
import { type KnownKey, knownKeys } from './known-keys.ts';
import { type Place, pathOf } from './place.ts';

/** Places of other keys that are worth a line of a message. */
const shownPlaces = 2;

interface UnknownKeys {
  readonly schema: z.ZodObject;
  readonly map: Readonly<Record<string, unknown>>;
  readonly place: Place;
  /** Written key → the key that was meant, where that is clear. */
  readonly unknown: ReadonlyMap<string, string | undefined>;
  /** The forms the map could have had instead. */
  readonly others: readonly z.ZodObject[];
}

/** Reports each key that means nothing here: misspelt, at the wrong place, of another form, or of no meaning. */
export function reportUnknownKeys(found: UnknownKeys, inspection: Inspection): void {
  const keys = knownKeys(found.schema);
  for (const [key, meant] of found.unknown) {
    const span = inspection.locate([...pathOf(found.place), key], 'key');
    const known = keys.find((one) => one.key === meant);
    const elsewhere = known ? undefined : ofAnotherForm(key, found);
    if (elsewhere) {
      const beside = besideWhat(found, keys);
      inspection.report(diagnostic('HT217', { ...nameOf(elsewhere), beside }, span));
      continue;
    }
    const parameters = known
      ? { key, suggestion: nameOf(known), elsewhere: [] }
      : { key, elsewhere: placesOf(key) };
    const fix = known && { span, replacement: known.key };
    inspection.report(diagnostic('HT201', parameters, span, fix && { fix }));
  }
}

function ofAnotherForm(key: string, { others }: UnknownKeys): KnownKey | undefined {
  return others.flatMap((other) => knownKeys(other)).find((known) => known.key === key);
}

/** What makes the map what it is: `kind: notice`, `group`. */
function besideWhat({ map }: UnknownKeys, keys: readonly KnownKey[]): string {
  const written = keys.filter(({ key }) => Object.hasOwn(map, key));
  const word = written.find(({ schema }) => schema instanceof z.ZodEnum);
  if (word?.required) return `${word.key}: ${excerpt(String(map[word.key]))}`;
  return (written.find(({ required }) => required) ?? written[0])?.key ?? Object.keys(map).join(', ');
}

/** The places of this key nearest to the top. */
function placesOf(key: string): readonly string[] {
  const parents = explainKey(key)
    .filter(({ path }) => path === key || path.endsWith(`.${key}`))
    .map(({ path }) => path.slice(0, -key.length).replace(/\.$/u, ''));
  return [...new Set(parents)].sort((one, other) => one.length - other.length).slice(0, shownPlaces);
}

const nameOf = ({ key, title }: KeyName): KeyName => ({ key, title });
