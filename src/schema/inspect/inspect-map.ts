import type * as z from 'zod';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingOf } from '../findings/finding-of.ts';
import { brokenRules } from './broken-rules.ts';
import type { InspectAs, Inspection } from './inspection.ts';
import { isUntouched, type Kept, keptWhole, type Trace } from './kept.ts';
import { type KnownKey, knownKeys } from './known-keys.ts';
import { matchKeys } from './match-keys.ts';
import { nameOf, type Place, pathOf, placeBelow } from './place.ts';
import { isRefused } from './refused.ts';
import { reportUnknownKeys } from './report-unknown-keys.ts';
import { standIn } from './stand-in.ts';
import { acceptedKinds, kindOf } from './value-kind.ts';
import { widenChoice } from './widen-choice.ts';

/** A map as it was written. */
export type WrittenMap = Readonly<Record<string, unknown>>;

/**
 * A map with the keys of the schema. `others` are the forms that the map does not have but could have had
 * (a table instead of a notice), so that a key of theirs is told from one that exists nowhere.
 * Of a map without a required value nothing is kept, unless something can stand in for it.
 */
export function inspectMap(
  schema: z.ZodObject,
  map: WrittenMap,
  place: Place,
  inspection: Inspection,
  inspectAs: InspectAs,
  others: readonly z.ZodObject[] = [],
): Kept | undefined {
  const keys = knownKeys(schema);
  const { matched, unknown } = matchKeys(keys, Object.keys(map));
  if (unknown.size > 0) reportUnknownKeys({ schema, map, place, unknown, others }, inspection);

  const value: Record<string, unknown> = {};
  const lost = new Set([...unknown].flatMap(([key, meant]) => (meant === undefined ? [key] : [])));
  const parts = new Map<string, { readonly writtenAs: string; readonly trace: Trace }>();
  let usable = true;
  for (const known of keys) {
    const writtenAs = matched.get(known.key);
    if (writtenAs === undefined && !known.required) continue;
    const found =
      writtenAs === undefined
        ? reportAbsent(known, map, place, inspection)
        : inspectEntry(known, { writtenAs, value: map[writtenAs], others }, place, inspection, inspectAs);
    if (found === 'nothing') continue;
    const kept = found ?? (known.required ? standIn(known.schema) : undefined);
    if (!found) lost.add(known.key);
    if (!kept) usable = usable && !known.required;
    else value[known.key] = kept.value;
    if (found && writtenAs !== undefined && (writtenAs !== known.key || !isUntouched(found.trace))) {
      parts.set(known.key, { writtenAs, trace: found.trace });
    }
  }
  if (!usable) return undefined;

  const [issue] = brokenRules(schema, value);
  if (!issue)
    return lost.size === 0 && parts.size === 0 ? keptWhole(value) : { value, trace: { lost, parts } };
  // A rule that is broken only because something wrong was taken out has been reported with it.
  if (lost.size === 0) {
    const span = headOf(map, place, inspection);
    inspection.report(findingOf({ issue, schema, value, place, span }));
  }
  return undefined;
}

interface WrittenEntry {
  /** The key as it was written. */
  readonly writtenAs: string;
  readonly value: unknown;
  /** The forms that the map could have had instead. */
  readonly others: readonly z.ZodObject[];
}

/** A key that is written, under this name or another. `nothing`: the same as not written. */
function inspectEntry(
  known: KnownKey,
  { writtenAs, value, others }: WrittenEntry,
  place: Place,
  inspection: Inspection,
  inspectAs: InspectAs,
): Kept | 'nothing' | undefined {
  const at = placeBelow(place, writtenAs, known.name);
  const misspelt = writtenAs !== known.key;
  const kinds = acceptedKinds(known.schema);
  if (value === null && !kinds.has('nothing')) {
    if (misspelt || isRefused(inspection.locate(pathOf(at)))) return undefined;
    const code = known.required ? 'HT205' : 'HT206';
    inspection.report(diagnostic(code, { place: nameOf(at) }, inspection.locate(pathOf(at), 'key')));
    return known.required ? undefined : 'nothing';
  }
  if (value === null) return keptWhole(null);
  // Of a misspelt key the spelling is the mistake; a value of another kind only tells that something else was meant.
  if (misspelt && !kinds.has(kindOf(value))) return undefined;
  return inspectAs(widenChoice(known, value, others))(value, at, inspection);
}

/** A required key that is not written. */
function reportAbsent(
  { key, title, example }: KnownKey,
  map: WrittenMap,
  place: Place,
  inspection: Inspection,
): undefined {
  const parameters = { key, title, place: nameOf(place), ...(example === undefined ? {} : { example }) };
  inspection.report(diagnostic('HT202', parameters, headOf(map, place, inspection)));
}

/** Where to point for something that is missing in a map: the map's key, or its own first key. */
function headOf(map: WrittenMap, place: Place, inspection: Inspection) {
  const [first] = Object.keys(map);
  const path = pathOf(place);
  if (typeof path.at(-1) === 'string' || first === undefined) return inspection.locate(path, 'key');
  return inspection.locate([...path, first], 'key');
}
