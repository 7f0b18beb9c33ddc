import { describe, expect, it } from 'vitest';
import { type Numbering, numberingMark } from '../../src/text/numbering.ts';

describe('numberingMark', () => {
  it.each<[Numbering, string, string]>([
    ['一、', '一、', '十二、'],
    ['（一）', '（一）', '（十二）'],
    ['1.', '1.', '12.'],
    ['（1）', '（1）', '（12）'],
    ['①', '①', '⑫'],
    ['一是', '一是', '十二是'],
    ['一要', '一要', '十二要'],
    ['第一阶段', '第一阶段', '第十二阶段'],
    ['第一章', '第一章', '第十二章'],
    ['第一节', '第一节', '第十二节'],
    ['第一条', '第一条', '第十二条'],
    ['none', '', ''],
  ])('%s', (style, first, twelfth) => {
    expect([numberingMark(style, 1), numberingMark(style, 12)]).toEqual([first, twelfth]);
  });

  it('goes on after the circled numbers of Unicode end', () => {
    expect([20, 21, 35, 36, 50, 51].map((n) => numberingMark('①', n))).toEqual([
      '⑳',
      '㉑',
      '㉟',
      '㊱',
      '㊿',
      '（51）',
    ]);
  });

  it.each([0, -1, 1.5])('refuses item %s', (n) => {
    expect(() => numberingMark('1.', n)).toThrow(RangeError);
  });
});
