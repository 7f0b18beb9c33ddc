import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Topic } from '../../../src/campaign/campaign.ts';
import type { FormPlan } from '../../../src/campaign/document-plan.ts';
import { showOnlyTasks } from '../../../src/campaign/extract/own-tasks.ts';
import type { Table } from '../../../src/document/table.ts';
import { composeOne } from '../print.ts';
import { blank, campaign, column, formPlan, measure, task, topic } from '../sample.ts';

const topics = [
  topic('甲', [
    task({ id: '甲1', title: '一' }),
    task({
      id: '甲2',
      title: '二',
      measures: [measure('子', { id: '子' }), measure('丑', { id: '丑' }), measure('寅', { id: '寅' })],
    }),
  ]),
  topic('乙', [task({ id: '乙1', title: '三' })]),
  topic('丙', [task({ id: '丙1', title: '四' }), task({ id: '丙2', title: '五' })]),
];

const columns = [
  column('no', { kind: 'number' }),
  column('topic', { kind: 'topic' }, { merge: true }),
  column('task', { kind: 'task' }, { merge: true }),
];
const taskList = formPlan({ kind: 'task-list', columns, rows: { kind: 'tasks', totals: [] } });

/** Each row as its cells, those that reach over several rows said in each. */
function rowsOf(plan: FormPlan, shown?: readonly string[], all: readonly Topic[] = topics): string[] {
  const whole = campaign({ topics: all, documents: [plan] });
  const { document } = composeOne(plan, shown ? showOnlyTasks(whole, new Set(shown)) : whole);
  const table = document.parts[0]?.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return grid(table);
}

function grid(table: Table): string[] {
  const lines: string[][] = table.rows.map(() => table.columns.map(() => '?'));
  table.rows.forEach(({ cells }, top) => {
    for (const { column: id, rowSpan, paragraphs } of cells) {
      const at = table.columns.findIndex((one) => one.id === id);
      const words = paragraphs.flat().map((inline) => (inline.kind === 'text' ? inline.text : '＿'));
      for (let down = 0; down < rowSpan; down += 1) {
        const line = lines[top + down];
        if (line?.[at] !== '?') throw new Error(`row ${top + down} is not free for ${id}`);
        line[at] = words.join('');
      }
    }
  });
  return lines.map((line) => line.join(' '));
}

test('rows keep the numbers that they have among all', () => {
  expect(rowsOf(taskList)).toEqual(['1 甲 一', '2 甲 二', '3 乙 三', '4 丙 四', '5 丙 五']);
  expect(rowsOf(taskList, ['甲2', '丙2'])).toEqual(['2 甲 二', '5 丙 五']);
});

test('a topic without a task that is shown is left out, and keeps its number where topics are counted', () => {
  const progress = formPlan({
    kind: 'progress-table',
    columns: [column('row', { kind: 'row-title', numbering: '一、' }), blank('进展')],
    rows: { kind: 'topics', totals: ['合计'] },
  });
  expect(rowsOf(progress, ['丙1'])).toEqual(['三、丙 ＿', '合计 ＿']);
  const merged = formPlan({
    ...taskList,
    columns: [column('no', { kind: 'number' }, { merge: true }), ...columns.slice(1)],
  });
  expect(rowsOf(merged, ['丙1', '丙2'])).toEqual(['3 丙 四', '3 丙 五']);
});

test('blank rows go on with the numbers of all rows', () => {
  expect(rowsOf({ ...taskList, blankRows: 1 }, ['甲1']).at(-1)).toMatch(/^6 /);
});

test('where rows are measures, those of a task that are named are shown alone, or all of it', () => {
  const rows = [...columns, column('measure', { kind: 'measure' })];
  const byMeasure = formPlan({ kind: 'task-list', columns: rows, rows: { kind: 'measures', totals: [] } });
  expect(rowsOf(byMeasure, ['甲2', '丑'])).toEqual(['3 甲 二 丑']);
  expect(rowsOf(byMeasure, ['甲2'])).toEqual(['2 甲 二 子', '3 甲 二 丑', '4 甲 二 寅']);
  expect(rowsOf(taskList, ['甲2', '丑']), 'a row for the whole task').toEqual(['2 甲 二']);
});

test('whatever is shown, its rows are those of the whole list', () => {
  const ids = topics.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  const all = rowsOf(taskList);
  fc.assert(
    fc.property(fc.subarray(ids), (shown) => {
      expect(rowsOf(taskList, shown)).toEqual(all.filter((_, index) => shown.includes(ids[index] ?? '')));
    }),
  );
});
