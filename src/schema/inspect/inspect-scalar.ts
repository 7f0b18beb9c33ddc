import * as z from 'zod';
import { findingOf } from '../findings/finding-of.ts';
import type { Inspection, Schema } from './inspection.ts';
import { type Kept, keptWhole } from './kept.ts';
import { type Place, pathOf } from './place.ts';

/** A single value of the right kind. */
export function inspectScalar(
  schema: Schema,
  value: unknown,
  place: Place,
  inspection: Inspection,
): Kept | undefined {
  const result = z.safeParse(schema, value);
  if (result.success) return keptWhole(result.data);
  const [issue] = result.error.issues;
  if (!issue) throw new Error('a value was refused and nothing is wrong with it');
  const span = inspection.locate(pathOf(place));
  inspection.report(findingOf({ issue, schema, value, place, span }));
  return undefined;
}
