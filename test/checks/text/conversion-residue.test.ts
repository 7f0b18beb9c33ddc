import { expect, test } from 'vitest';
import { conversionResidue } from '../../../src/checks/text/conversion-residue.ts';
import { findIn, mended, stretches } from './read-text.ts';

test.each([
  ['<p>加强领导</p>', '加强领导'],
  ['加强<span style="color:red">领导</span>', '加强领导'],
  ['加强&nbsp;领导', '加强领导'],
  ['加强领导[bookmark: _GoBack]', '加强领导'],
])('%s', (text, right) => {
  expect(mended(conversionResidue, text)).toBe(right);
});

test.each([
  ['见_Toc12345678', ['_Toc12345678']],
  ['详见错误!未找到引用源。', ['错误!未找到引用源。']],
  ['锟斤拷锟斤拷', ['锟斤拷锟斤拷']],
  ['加强\ufffd领导', ['\ufffd']],
  ['\uf0b7检查', ['\uf0b7']],
  ['由{{单位}}负责', ['{{单位}}']],
  ['加强领导\n— 3 —\n落实责任', ['— 3 —']],
])('%s', (text, slips) => {
  expect(stretches(conversionResidue, text)).toEqual(slips);
});

test.each(['**加强领导。**各单位要', 'A<B，x > y', '（R&D）投入，A&B公司', '第3页', '研发—3—5年', '<办法>'])(
  'nothing is wrong with %s',
  (text) => {
    expect(stretches(conversionResidue, text)).toEqual([]);
  },
);

test('stress of Markdown is residue where nobody reads it as such', () => {
  const plan = `topics: [{ title: 校舍, tasks: [{ title: 排查, text: "**逐栋**排查" }] }]\n`;
  expect(findIn(conversionResidue, plan)).toHaveLength(2);
});
