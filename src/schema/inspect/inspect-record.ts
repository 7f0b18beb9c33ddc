import type * as z from 'zod';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingOf } from '../findings/finding-of.ts';
import { limits } from '../limits.ts';
import type { InspectAs, Inspection } from './inspection.ts';
import { judge } from './judge.ts';
import { isUntouched, type Kept, keptWhole, type Trace } from './kept.ts';
import { nameOf, type Place, pathOf, placeBelow } from './place.ts';
import { isRefused } from './refused.ts';

/** A map whose keys the user chose (事实, 自定义栏目, 各栏内容): each key is an id, each value on its own. */
export function inspectRecord(
  schema: z.ZodRecord,
  map: Readonly<Record<string, unknown>>,
  place: Place,
  inspection: Inspection,
  inspectAs: InspectAs,
): Kept | undefined {
  const keys = Object.keys(map);
  if (keys.length > limits.items) {
    const counted = { place: nameOf(place), count: keys.length, limit: limits.items };
    inspection.report(diagnostic('HT210', counted, inspection.locate(pathOf(place))));
    return undefined;
  }
  const inspectValue = inspectAs(schema.valueType);
  const entries: [string, unknown][] = [];
  const lost = new Set<string>();
  const parts = new Map<string, { readonly writtenAs: string; readonly trace: Trace }>();
  for (const key of keys) {
    const at = placeBelow(place, key, { key });
    const value = map[key];
    const rightKey = inspectKey(schema, key, at, inspection);
    if (value === null) {
      const span = inspection.locate(pathOf(at), 'key');
      if (isRefused(inspection.locate(pathOf(at)))) lost.add(key);
      else inspection.report(diagnostic('HT206', { place: nameOf(at) }, span));
      continue;
    }
    const kept = inspectValue(value, at, inspection);
    if (!kept || !rightKey) {
      lost.add(key);
      continue;
    }
    if (!isUntouched(kept.trace)) parts.set(key, { writtenAs: key, trace: kept.trace });
    // zod leaves this name out of records, and so do all that look things up by names of users.
    if (key !== '__proto__') entries.push([key, kept.value]);
  }
  const kept = Object.fromEntries(entries);
  return lost.size === 0 && parts.size === 0 ? keptWhole(kept) : { value: kept, trace: { lost, parts } };
}

function inspectKey(schema: z.ZodRecord, key: string, place: Place, inspection: Inspection): boolean {
  const judged = judge(schema.keyType, key);
  if (judged.ok) return true;
  const span = inspection.locate(pathOf(place), 'key');
  inspection.report(findingOf({ issue: judged.issue, schema: schema.keyType, value: key, place, span }));
  return false;
}
