import { diagnostic, type Report } from '../../../diagnostics/diagnostic.ts';
import type { Origin } from '../../../diagnostics/span.ts';
import type { ColumnLeaf } from '../../document-plan.ts';
import type { Line } from './cover-rows.ts';
import type { ExpectedCell } from './expected-cell.ts';
import { nameOfColumn, nameOfLine, type Sheet } from './sheet.ts';

/** A number that was written, and what it comes to. */
export interface Difference {
  readonly line: Line;
  readonly column: ColumnLeaf;
  readonly written: string;
  readonly expected: ExpectedCell;
}

/** Reports a number that is not what its row or column comes to, under the number. `origin` is the form's. */
export function reportDifference(
  { line, column, written, expected }: Difference,
  sheet: Sheet,
  origin: Origin,
  report: Report,
): void {
  const operands = expected.operands.map(({ name, number }) => ({ name, printed: number.text }));
  const parameters = {
    row: nameOfLine(sheet, line),
    column: nameOfColumn(column),
    written,
    computed: expected.number.text,
    operands,
  };
  const span = origin.at(...line.path, 'cells', column.id);
  if (expected.kind === 'ratio') {
    report(diagnostic('HT375', parameters, span));
    return;
  }
  const isTransposed = digitsOf(written) === digitsOf(expected.number.text);
  report(diagnostic(expected.kind === 'sum' ? 'HT374' : 'HT376', { ...parameters, isTransposed }, span));
}

/** The digits of a number in ascending order: the same for 469.8 and 496.8. */
const digitsOf = (number: string): string => (number.match(/\d/gu) ?? []).sort().join('');
