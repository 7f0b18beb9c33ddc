import { expect, test } from 'vitest';
import type { Annex } from '../annex/annex.ts';
import { writeAnnex } from '../floor/write-annex.ts';
import { assertPrints } from './assert-prints.ts';
import { differences } from './differences.ts';
import { readAnnex } from './read-annex.ts';

const row = { rooms: '安全股', units: '各学校，各园', deadline: '长期坚持' };
const annex: Annex = {
  mark: '附件1',
  title: '任务清单',
  unit: '填报单位：甲校',
  header: ['序号', '主要任务', '内容', '科室', '单位', '时限'],
  rows: [
    { ...row, no: '1', topic: '校舍', task: '查屋面 & 墙体' },
    { ...row, no: '2', topic: '校舍', task: '查电线' },
    { ...row, no: '3', topic: '校舍', task: '查锅炉' },
    { ...row, no: '4', topic: '食堂', task: '查台账 <含电子台账>' },
  ],
};
const [first, second, third, last] = annex.rows;
if (!first || !second || !third || !last) throw new Error('four rows were expected');

const found = async (written: Annex, options?: { plansPages: boolean }) =>
  differences(annex, await readAnnex(writeAnnex(written)), options);

test('a right document', async () => {
  expect(await found(annex)).toEqual([]);
});

test.each([
  ['a lost row', { rows: [first, second, last] }, 'rows: “4” instead of “5”'],
  ['rows in another order', { rows: [first, third, second, last] }, 'row 2'],
  ['a wrong letter', { rows: [{ ...first, task: '查屋面 & 墙' }, second, third, last] }, 'row 1'],
  ['another merge', { rows: [first, second, { ...third, topic: '食堂' }, last] }, 'row 3'],
  ['a wrong title', { title: '任务单' }, 'text outside the table'],
  ['another unit', { unit: '填报单位：乙校' }, 'text outside the table'],
  ['a wrong head', { header: ['序号', '', '', '', '', ''] }, 'row 0'],
])('%s is found', async (_, wrong, said) => {
  expect((await found({ ...annex, ...wrong })).join('\n')).toContain(said);
});

test('a merged cell may begin anew only where pages are planned', async () => {
  const xml = (await readAnnex(writeAnnex(annex))).rows.map((read, index) =>
    index === 2 ? { ...read, cells: read.cells.with(1, { text: '校舍', goesOn: false }) } : read,
  );
  const read = { paragraphs: ['附件1', '任务清单', '填报单位：甲校'], rows: xml };
  expect(differences(annex, read)).toHaveLength(1);
  expect(differences(annex, read, { plansPages: true })).toEqual([]);
});

test('a table without any merge is wrong, planned or not', async () => {
  const { paragraphs, rows } = await readAnnex(writeAnnex(annex));
  const unmerged = rows.map((read, index) =>
    index === 0
      ? read
      : { ...read, cells: read.cells.with(1, { text: index < 4 ? '校舍' : '食堂', goesOn: false }) },
  );
  expect(differences(annex, { paragraphs, rows: unmerged }, { plansPages: true })).toEqual([
    '2 merged cells begin anew, on 2 pages at most',
  ]);
});

test('a wrong document is refused by name', async () => {
  await expect(assertPrints(annex, writeAnnex({ ...annex, rows: [first] }), 'some tool')).rejects.toThrow(
    'some tool is not timed, its document is wrong:\nrows: “2” instead of “5”',
  );
});
