import type { Severity } from '../diagnostic.ts';

/** Numbers in the cells of tables. Codes HT374–HT379. */
export interface TableNumberDiagnostics {
  /** A cell of a column with `sum` that is not the sum. */
  HT374: DifferentSum;
  /** A cell of a column with `ratio` that is not the first operand divided by the second. */
  HT375: DifferentNumber;
  /** A cell of a total or subtotal that is not the sum of the rows above. */
  HT376: DifferentSum;
}

export interface DifferentNumber {
  /** Empty where the row has no name. */
  readonly row: string;
  readonly column: string;
  readonly written: string;
  readonly computed: string;
  readonly operands: readonly { readonly name: string; readonly printed: string }[];
}

export interface DifferentSum extends DifferentNumber {
  /** Both numbers have the same digits: two of them were probably exchanged in typing. */
  readonly isTransposed: boolean;
}

export const tableNumberSeverities: { readonly [Code in keyof TableNumberDiagnostics]: Severity } = {
  HT374: 'error',
  HT375: 'error',
  HT376: 'error',
};
