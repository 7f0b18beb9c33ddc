import * as z from 'zod';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingOf } from '../findings/finding-of.ts';
import { limits } from '../limits.ts';
import type { Inspection, Place } from './inspection.ts';
import { isUntouched, type Kept, type Trace } from './kept.ts';
import { isRefused } from './refused.ts';

/** A map whose keys the user chose (事实, 自定义栏目, 各栏内容): each key is an id, each value on its own. */
export function inspectRecord(
  schema: z.ZodRecord,
  map: Readonly<Record<string, unknown>>,
  place: Place,
  inspection: Inspection,
): Kept | undefined {
  const keys = Object.keys(map);
  if (keys.length > limits.items) {
    const counted = { place: place.name, count: keys.length, limit: limits.items };
    inspection.report(diagnostic('HT210', counted, inspection.locate(place.path)));
    return undefined;
  }
  const entries: [string, unknown][] = [];
  const lost = new Set<string>();
  const parts = new Map<string, { readonly writtenAs: string; readonly trace: Trace }>();
  for (const key of keys) {
    const at = { path: [...place.path, key], name: { key } };
    const value = map[key];
    const rightKey = inspectKey(schema, key, at, inspection);
    if (value === null) {
      const span = inspection.locate(at.path, 'key');
      if (isRefused(inspection.locate(at.path))) lost.add(key);
      else inspection.report(diagnostic('HT206', { place: at.name }, span));
      continue;
    }
    const kept = inspection.inspect(schema.valueType, value, at);
    if (!kept || !rightKey) {
      lost.add(key);
      continue;
    }
    if (!isUntouched(kept.trace)) parts.set(key, { writtenAs: key, trace: kept.trace });
    entries.push([key, kept.value]);
  }
  return { value: Object.fromEntries(entries), trace: { lost, parts } };
}

function inspectKey(schema: z.ZodRecord, key: string, place: Place, inspection: Inspection): boolean {
  const result = z.safeParse(schema.keyType, key);
  const issue = result.error?.issues[0];
  if (!issue) return true;
  const span = inspection.locate(place.path, 'key');
  inspection.report(findingOf({ issue, schema: schema.keyType, value: key, place, span }));
  return false;
}
