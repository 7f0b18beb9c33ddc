import type { ColumnLeaf, RowPlan, RowSource } from '../../campaign/document-plan.ts';
import { unitOf } from '../../campaign/forms/numbers/column-unit.ts';
import { holdsAmounts } from '../../campaign/forms/numbers/kinds-of-numbers.ts';
import { readCell } from '../../campaign/forms/numbers/read-cell.ts';
import type { TableColumn } from '../../document/table.ts';
import { displayWidth } from '../../text/display-width.ts';
import type { Context } from '../context.ts';
import { prose } from '../prose.ts';
import type { Leaf } from './columns.ts';
import type { WrittenTable } from './written-table.ts';

/** Short contents stand in the middle, running text begins at the left. */
const alignments: { readonly [Kind in ColumnLeaf['content']['kind']]: TableColumn['align'] } = {
  number: 'center',
  topic: 'center',
  task: 'left',
  text: 'left',
  measure: 'left',
  deadline: 'center',
  deliverable: 'center',
  remark: 'left',
  field: 'left',
  owners: 'left',
  'row-title': 'left',
  blank: 'center',
};

/** What typesetting has to know of a column. One without `show` is filled by hand unless a row writes into it. */
export function tableColumn({ column }: Leaf, { plan, context }: Omit<WrittenTable, 'leaves'>): TableColumn {
  const isBlank = column.content.kind === 'blank';
  const texts = isBlank && plan.rows.kind === 'explicit' ? writtenTexts(plan.rows, column.id, context) : [];
  const numbers = column.align === undefined && areUnequalNumbers(column, texts);
  const align = texts.some(isRunningText) ? 'left' : alignments[column.content.kind];
  return {
    id: column.id,
    ...(column.width === undefined ? {} : { width: column.width }),
    align: column.align ?? (numbers ? 'right' : align),
    ...(numbers ? { numbers } : {}),
    fill: isBlank && !column.closed && texts.length === 0,
  };
}

/** What written rows say in one column, as it is printed. */
function writtenTexts(
  { rows }: Extract<RowSource, { kind: 'explicit' }>,
  column: string,
  context: Context,
): readonly string[] {
  const ofRow = (row: RowPlan): readonly string[] => {
    if (row.kind === 'group') return row.rows.flatMap(ofRow);
    if (row.kind === 'blank' || !row.cells || !Object.hasOwn(row.cells, column)) return [];
    return [prose(row.cells[column] ?? '', context)];
  };
  return rows.flatMap(ofRow).filter((text) => text.trim() !== '');
}

/** Whether there are numbers of several lengths, and nothing else but / and the like: then places stand under places. */
function areUnequalNumbers(column: ColumnLeaf, texts: readonly string[]): boolean {
  const numbers = texts.map((text) => text.trim()).filter((text) => !/^[/／—–-]+$/u.test(text));
  const areNumbers = numbers.every((text) => readCell(text, unitOf(column) ?? '%') !== undefined);
  return areNumbers && new Set(numbers.map((text) => text.length)).size > 1 && holdsAmounts(column);
}

/** In full-width characters; longer ones take several lines in most tables, where a ragged left edge is hard to read. */
const longestCentred = 10;

const isRunningText = (text: string): boolean =>
  /[。；！？]/u.test(text) || text.split('\n').some((line) => displayWidth(line) > 2 * longestCentred);
