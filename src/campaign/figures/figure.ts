import type { Origin } from '../../diagnostics/span.ts';
import type { Deadline } from '../../text/deadline.ts';
import type { Quantity } from '../../text/quantity.ts';

/** 数据: a reported number that prose refers to by name, so that it is written once. */
export interface Figure {
  readonly id: string;
  /** As it is printed. Absent where it could not be read or computed; that was reported. */
  readonly quantity?: Quantity;
  /** The figures that this one is the sum of. */
  readonly parts: readonly Figure[];
  /** What was counted. */
  readonly scope?: string;
  /** The time that was counted. */
  readonly period?: Deadline;
  /** The day up to which was counted, as it was written. */
  readonly asOf?: string;
  /** Where the number comes from. */
  readonly source?: string;
  readonly origin: Origin;
}
