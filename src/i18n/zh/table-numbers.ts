import type { DifferentNumber, TableNumberDiagnostics } from '../../diagnostics/areas/table-numbers.ts';
import type { AreaWording } from '../wording.ts';

/** As many numbers as a message can hold. */
const mostOperands = 20;

const listed = ({ operands }: DifferentNumber, sign: string): string => {
  const shown = operands.slice(0, mostOperands).map(({ name, printed }) => `${quoted(name)}${printed}`);
  return `${shown.join(` ${sign} `)}${operands.length > mostOperands ? ` ${sign} …（共 ${operands.length} 项）` : ''}`;
};

const quoted = (name: string): string => (name === '' ? '' : `“${name}”`);

const place = ({ row, column }: DifferentNumber): string =>
  row === '' ? `“${column}”` : `“${row}”的“${column}”`;

const transposed = (isTransposed: boolean): string =>
  isTransposed ? '两个数的数字相同、顺序不同，可能是录入时写颠倒了；' : '';

export const tableNumbers: AreaWording<TableNumberDiagnostics> = {
  HT374: (found) => ({
    message: `${place(found)}写的是${found.written}，相加是${found.computed}，对不上：${listed(found, '+')}`,
    hint: `${transposed(found.isTransposed)}核对各栏，改正写错的；这一格不写，由程序相加`,
  }),
  HT375: (found) => ({
    message: `${place(found)}写的是${found.written}，算出来是${found.computed}，对不上：${listed(found, '÷')}`,
    hint: '核对各栏，改正写错的；这一格不写，由程序计算（四舍五入，保留一位小数）',
  }),
  HT376: (found) => ({
    message: `${place(found)}写的是${found.written}，各行相加是${found.computed}，对不上：${listed(found, '+')}`,
    hint: `${transposed(found.isTransposed)}核对各行，改正写错的；这一格不写，由程序相加。这一栏本来就不该相加的（如去重的户数），给栏写 total: false`,
  }),
};
