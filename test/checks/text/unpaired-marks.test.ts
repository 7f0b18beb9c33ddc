import { expect, test } from 'vitest';
import { unpairedMarks } from '../../../src/checks/text/unpaired-marks.ts';
import { findIn, findInBody, inBody } from './read-text.ts';

const found = (text: string): readonly string[] =>
  findInBody(unpairedMarks, text).map(({ parameters, span }) => {
    const { mark, problem } = parameters as { readonly mark: string; readonly problem: string };
    return `${problem} ${mark}${(span?.start ?? 0) - (span?.file.text.indexOf(text) ?? 0)}`;
  });

test.each([
  ['按照《管理办法要求', ['unpaired 《2']],
  ['开展“回头看“活动', ['unpaired “2', 'unpaired “6']],
  ['各单位（含民营机构', ['unpaired （3']],
  ['各单位含民营机构）', ['unpaired ）8']],
  ['印发《关于印发《办法》的通知》', ['nested 《7']],
  ['国发〔2020号', ['unpaired 〔2']],
])('%s', (text, slips) => {
  expect(found(text)).toEqual(slips);
});

test.each([
  '印发《关于印发〈办法〉的通知》',
  '1）检查；2）整改；a）记录',
  '（含危化品（剧毒））',
  '（2020版)',
  '“甲”“乙”，他说：“办‘实事’。”',
])('nothing is wrong with %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a quotation of several paragraphs opens at each and closes at the last', () => {
  expect(findInBody(unpairedMarks, '“第一段。\n\n“第二段。”')).toEqual([]);
  expect(findInBody(unpairedMarks, '“第一段。\n\n第二段。”')).toHaveLength(2);
});

test('the paragraphs of such a quotation may be entries of a list', () => {
  const body = (...paragraphs: readonly string[]): string =>
    `documents:\n  - kind: report\n    body: [${paragraphs.join(', ')}]\n`;
  expect(findIn(unpairedMarks, body('修改为：“第一段。', '“第二段。', '“第三段。”'))).toEqual([]);
  expect(findIn(unpairedMarks, body('修改为：“第一段。', '第二段。'))).toHaveLength(1);
});

test('a pair may span lines of one paragraph, and the lines of a title', () => {
  expect(findInBody(unpairedMarks, '按照《消防\n管理办法》。')).toEqual([]);
  const plan = `documents:\n  - kind: report\n    title: [关于印发《消防, 方案》的报告]\n`;
  expect(findIn(unpairedMarks, plan)).toEqual([]);
});

test('a reference hides nothing and breaks nothing', () => {
  const plan = `facts: { 文件: 《办法》 }\n${inBody('按照【事实：文件】（以下简称【事实：文件】）。')}`;
  expect(findIn(unpairedMarks, plan)).toEqual([]);
});
