import type * as z from 'zod';
import type { PlaceName } from '../../diagnostics/areas/schema.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Kept } from './kept.ts';

/** Any schema of zod, of whatever output. */
export type Schema = z.core.$ZodType;

/** A place in the plan: the way to it as it was written, and how it is called in messages. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly name: PlaceName;
}

/** What the handlers of one reading share. */
export interface Inspection {
  readonly report: Report;
  locate(path: readonly (string | number)[], part?: 'key' | 'value'): Span;
  /** Looks at a part; `undefined` where nothing of it can be kept, which has then been reported. */
  inspect(schema: Schema, value: unknown, place: Place): Kept | undefined;
}
