import { expect, test } from 'vitest';
import type { ColumnLeaf, RowPlan } from '../../../src/campaign/document-plan.ts';
import { composeOne } from '../print.ts';
import { blank, campaign, column, formPlan } from '../sample.ts';

/** How the column 数 stands when these texts stand in it. */
function alignment(
  texts: readonly (string | undefined)[],
  more: Partial<Omit<ColumnLeaf, 'kind'>> = {},
): string {
  const rows = texts.map((text, index): RowPlan => {
    const cells = text === undefined ? {} : { 数: text };
    return { kind: 'row', id: `第${index}`, title: `第${index}`, cells };
  });
  const columns = [column('row', { kind: 'row-title' }), blank('数', more)];
  const plan = formPlan({ kind: 'table', columns, rows: { kind: 'explicit', rows } });
  const { document } = composeOne(plan, campaign({ documents: [plan] }));
  const table = document.parts[0]?.blocks.find((block) => block.kind === 'table');
  const found = table?.kind === 'table' ? table.columns.find(({ id }) => id === '数') : undefined;
  return `${found?.align}${found?.numbers ? ', places under places' : ''}`;
}

test('numbers of several lengths stand one below the other, places under places', () => {
  const right = 'right, places under places';
  expect(alignment(['5', '120.5', undefined])).toBe(right);
  expect(alignment(['1,836', '36', '/', '—'])).toBe(right);
  expect(alignment(['96.6%', '100%'], { ratio: ['甲', '乙'] })).toBe(right);
});

test('everything else stays in the middle, and what the author wants is done', () => {
  expect(alignment(['58', '56'])).toBe('center');
  expect(alignment([undefined, undefined])).toBe('center');
  expect(alignment(['5', '待复核'])).toBe('center');
  expect(alignment(['2050803', '20508'], { title: '科目编码' })).toBe('center');
  expect(alignment(['5', '120.5'], { align: 'center' })).toBe('center');
  expect(alignment(['5', '120.5'], { align: 'right' })).toBe('right');
});
