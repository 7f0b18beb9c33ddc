import type { Span } from '../diagnostics/span.ts';
import type { Field } from './fields.ts';

/** One unit as its list has it: a row of a table, or an item of YAML. */
export interface Entry {
  /** What is written, not yet tidied; several groups where YAML lists them. */
  readonly values: Readonly<Partial<Record<Field, string>>>;
  readonly groups?: readonly string[];
  /** Where a field stands; the whole entry where it has no such field. Worked out when it is needed. */
  span(field: Field): Span;
}
