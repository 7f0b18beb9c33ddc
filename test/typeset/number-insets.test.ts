import { expect, test } from 'vitest';
import { columnOf, tableOf } from './build-table.ts';
import { tablesOf } from './describe-table.ts';
import { layOut } from './lay-out.ts';

const numbers = { align: 'right', numbers: true, width: 10 } as const;

/** Right indents of the body's cells, row by row. */
function insets(column: Parameters<typeof columnOf>[1], texts: readonly string[]): readonly number[] {
  const columns = [columnOf('项目', { width: 20 }), columnOf('金额*', column)];
  const rows = texts.map((text) => ['消火栓更换', text]);
  const [table] = tablesOf(layOut(tableOf(columns, rows)).layout);
  return (table?.rows.slice(table.headerRows) ?? []).map(({ cells }) => {
    const [paragraph] = cells[1]?.paragraphs ?? [];
    return paragraph?.kind === 'paragraph' ? (paragraph.indent?.right ?? 0) : -1;
  });
}

test('the widest number of a column stands in the middle, the others end where it ends', () => {
  const [short = 0, ...others] = insets(numbers, ['5', '120.5', '1,324.0', '']);
  expect(short).toBeGreaterThan(200);
  expect(new Set(others)).toEqual(new Set([short]));
  const [long = 0] = insets(numbers, ['5', '120.5', '1,234,567,890.00']);
  expect(long).toBeGreaterThanOrEqual(0);
  expect(long).toBeLessThan(short);
});

test('columns that are merely right-aligned, and those without a number, have no inset', () => {
  expect(insets({ align: 'right' }, ['5', '120.5'])).toEqual([0, 0]);
  expect(insets(numbers, ['', ''])).toEqual([0, 0]);
});
