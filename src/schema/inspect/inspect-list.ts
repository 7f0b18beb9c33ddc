import type * as z from 'zod';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingOf } from '../findings/finding-of.ts';
import { brokenRules } from './broken-rules.ts';
import type { Inspection, Place } from './inspection.ts';
import { isUntouched, type Kept, type Trace } from './kept.ts';
import { isRefused } from './refused.ts';

/** A list: each item on its own; wrong items are taken out. Of a list that is too long nothing is kept. */
export function inspectList(
  schema: z.ZodArray,
  list: readonly unknown[],
  place: Place,
  inspection: Inspection,
): Kept | undefined {
  const [issue] = brokenRules(schema, list);
  if (issue) {
    const span = inspection.locate(place.path);
    inspection.report(findingOf({ issue, schema, value: list, place, span }));
    return undefined;
  }
  const value: unknown[] = [];
  const lost = new Set<string>();
  const parts = new Map<number, { readonly writtenAs: number; readonly trace: Trace }>();
  for (const [index, item] of list.entries()) {
    const kept = inspectItem(schema, item, itemPlace(place, index), inspection);
    if (!kept) {
      lost.add('item');
      continue;
    }
    if (index !== value.length || !isUntouched(kept.trace)) {
      parts.set(value.length, { writtenAs: index, trace: kept.trace });
    }
    value.push(kept.value);
  }
  // A list that is too short only because wrong items were taken out has been reported with them.
  return brokenRules(schema, value).length > 0 ? undefined : { value, trace: { lost, parts } };
}

function inspectItem(
  schema: z.ZodArray,
  item: unknown,
  place: Place,
  inspection: Inspection,
): Kept | undefined {
  if (item !== null) return inspection.inspect(schema.element, item, place);
  const span = inspection.locate(place.path);
  if (!isRefused(span)) inspection.report(diagnostic('HT205', { place: place.name }, span));
  return undefined;
}

function itemPlace(list: Place, index: number): Place {
  return { path: [...list.path, index], name: { ...list.name, item: index + 1 } };
}
