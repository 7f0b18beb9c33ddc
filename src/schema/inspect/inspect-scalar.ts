import { findingOf } from '../findings/finding-of.ts';
import type { Inspection, Schema } from './inspection.ts';
import { judge } from './judge.ts';
import { type Kept, keptWhole } from './kept.ts';
import { type Place, pathOf } from './place.ts';

/** A single value of the right kind. */
export function inspectScalar(
  schema: Schema,
  value: unknown,
  place: Place,
  inspection: Inspection,
): Kept | undefined {
  const judged = judge(schema, value);
  if (judged.ok) return keptWhole(judged.value);
  const span = inspection.locate(pathOf(place));
  inspection.report(findingOf({ issue: judged.issue, schema, value, place, span }));
  return undefined;
}
