import type { DifferentNumber, TableNumberDiagnostics } from '../../diagnostics/areas/table-numbers.ts';
import type { AreaWording } from '../wording.ts';

/** As many numbers as a message can hold. */
const mostOperands = 20;

const listed = ({ operands }: DifferentNumber, sign: string): string => {
  const shown = operands.slice(0, mostOperands).map(({ name, printed }) => `${quoted(name)}${printed}`);
  return `${shown.join(` ${sign} `)}${operands.length > mostOperands ? ` ${sign} … (${operands.length} in all)` : ''}`;
};

const quoted = (name: string): string => (name === '' ? '' : `“${name}” `);

const place = ({ row, column }: DifferentNumber): string =>
  row === '' ? `“${column}”` : `“${column}” of “${row}”`;

const transposed = (isTransposed: boolean): string =>
  isTransposed ? 'Both have the same digits, so two may have been exchanged in typing. ' : '';

export const tableNumbers: AreaWording<TableNumberDiagnostics> = {
  HT374: (found) => ({
    message: `${place(found)} is written as ${found.written}, but its columns come to ${found.computed}: ${listed(found, '+')}`,
    hint: `${transposed(found.isTransposed)}Correct the wrong number, or leave this cell out: then it is computed`,
  }),
  HT375: (found) => ({
    message: `${place(found)} is written as ${found.written}, but comes to ${found.computed}: ${listed(found, '÷')}`,
    hint: 'Correct the wrong number, or leave this cell out: then it is computed, rounded half up to one decimal',
  }),
  HT376: (found) => ({
    message: `${place(found)} is written as ${found.written}, but the rows come to ${found.computed}: ${listed(found, '+')}`,
    hint: `${transposed(found.isTransposed)}Correct the wrong number, or leave this cell out: then it is computed. Write total: false in a column that is not to be added up`,
  }),
};
