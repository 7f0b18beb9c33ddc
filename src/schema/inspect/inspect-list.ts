import type * as z from 'zod';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingOf } from '../findings/finding-of.ts';
import { brokenRules } from './broken-rules.ts';
import type { InspectAs, Inspection } from './inspection.ts';
import { isUntouched, type Kept, keptWhole, type Trace } from './kept.ts';
import { nameOf, type Place, pathOf, placeBelow } from './place.ts';
import { isRefused } from './refused.ts';

/** A list: each item on its own; wrong items are taken out. Of a list that is too long nothing is kept. */
export function inspectList(
  schema: z.ZodArray,
  list: readonly unknown[],
  place: Place,
  inspection: Inspection,
  inspectAs: InspectAs,
): Kept | undefined {
  const [issue] = brokenRules(schema, list);
  if (issue) {
    const span = inspection.locate(pathOf(place));
    inspection.report(findingOf({ issue, schema, value: list, place, span }));
    return undefined;
  }
  const inspectItem = inspectAs(schema.element);
  const value: unknown[] = [];
  const lost = new Set<string>();
  const parts = new Map<number, { readonly writtenAs: number; readonly trace: Trace }>();
  for (const [index, item] of list.entries()) {
    const kept =
      item === null
        ? reportNothing(place, index, inspection)
        : inspectItem(item, placeBelow(place, index), inspection);
    if (!kept) {
      lost.add('item');
      continue;
    }
    if (index !== value.length || !isUntouched(kept.trace)) {
      parts.set(value.length, { writtenAs: index, trace: kept.trace });
    }
    value.push(kept.value);
  }
  if (lost.size === 0 && parts.size === 0) return keptWhole(value);
  // A list that is too short only because wrong items were taken out has been reported with them.
  return brokenRules(schema, value).length > 0 ? undefined : { value, trace: { lost, parts } };
}

function reportNothing(list: Place, index: number, inspection: Inspection): undefined {
  const place = placeBelow(list, index);
  const span = inspection.locate(pathOf(place));
  if (!isRefused(span)) inspection.report(diagnostic('HT205', { place: nameOf(place) }, span));
}
