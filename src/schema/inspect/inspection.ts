import type * as z from 'zod';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Kept } from './kept.ts';
import type { Place } from './place.ts';

/** Any schema of zod, of whatever output. */
export type Schema = z.core.$ZodType;

/** What the handlers of one reading share. */
export interface Inspection {
  readonly report: Report;
  locate(path: readonly (string | number)[], part?: 'key' | 'value'): Span;
}

/** Looks at a value; `undefined` where nothing of it can be kept, which has then been reported. */
export type Inspect = (value: unknown, place: Place, inspection: Inspection) => Kept | undefined;

/** How the values of a schema are looked at. */
export type InspectAs = (schema: Schema) => Inspect;
