import * as z from 'zod';
import { findingOf } from '../findings/finding-of.ts';
import type { Inspection, Place, Schema } from './inspection.ts';
import { type Kept, keptWhole } from './kept.ts';

/** A single value of the right kind. */
export function inspectScalar(
  schema: Schema,
  value: unknown,
  place: Place,
  inspection: Inspection,
): Kept | undefined {
  const issue = z.safeParse(schema, value).error?.issues[0];
  if (!issue) return keptWhole(value);
  inspection.report(findingOf({ issue, schema, value, place, span: inspection.locate(place.path) }));
  return undefined;
}
