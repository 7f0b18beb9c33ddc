import { expect, test } from 'vitest';
import type { FormPlan } from '../../src/campaign/document-plan.ts';
import { codeAt, resolveText, underCaret } from './resolve-text.ts';

const head = 'hongtou: 1\nname: 垃圾分类\n';
const columnsOf = (plan: unknown): readonly string[] =>
  (plan as FormPlan).columns.map((column) => column.title);

test('a form takes the columns of the set that it names, its own campaign’s before those that all share', () => {
  const { campaign, found } = resolveText(
    `${head}columnSets: { 点位: [no, row, { title: 责任人 }] }
documents:
  - { id: 甲, kind: table, title: 甲, columns: 点位, rows: [{ title: 东门 }] }
  - { id: 乙, kind: table, title: 乙, columns: 台账, rows: [{ title: 西门 }] }
`,
    { bureau: ['columnSets: { 点位: [row], 台账: [row, { title: 问题 }] }\n'] },
  );
  expect(found).toEqual([]);
  expect(campaign.documents.map(columnsOf)).toEqual([
    ['序号', expect.any(String), '责任人'],
    [expect.any(String), '问题'],
  ]);
});

test('a mistake in a set is shown where the set is written', () => {
  const { found } = resolveText(
    `${head}documents: [{ kind: table, title: 甲, columns: 点位, rows: [{ title: 东门 }] }]\n`,
    { bureau: ['columnSets:\n  点位: [row, { id: 数, title: 数, sum: [总] }]\n'] },
  );
  expect(found.map((one) => [one.code, one.span?.file.path, underCaret(one)])).toEqual([
    ['HT342', 'plans/bureau-0.yaml', '总'],
  ]);
});

test('an unknown set is reported once, with the nearest name, and no rows or cells after it', () => {
  const { found } = resolveText(`${head}columnSets: { 责任分工: [no, row] }
documents:
  - { kind: table, title: 甲, columns: 责任分配, rows: [{ title: 东门, cells: { 数: 1 } }] }
`);
  expect(found.map(codeAt)).toEqual(['HT349 5:39']);
  expect(found[0]?.parameters).toMatchObject({ suggestion: '责任分工' });
});

test('a set that was refused is not called unknown', () => {
  const { found } = resolveText(`${head}columnSets: { 责任分工: [{ titel: 甲, 5: 6 }] }
documents: [{ kind: table, title: 甲, columns: 责任分工, rows: [{ title: 东门 }] }]
`);
  expect(found.map(({ code }) => code)).not.toContain('HT349');
  expect(found.length).toBeGreaterThan(0);
});
