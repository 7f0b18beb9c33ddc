import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromChineseNumber, largestChineseNumber, toChineseNumber } from '../../src/text/chinese-number.ts';

describe('toChineseNumber', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [10_000, '一万'],
    [10_001, '一万零一'],
    [21_000, '二万一千'],
    [100_500, '十万零五百'],
    [120_012, '十二万零一十二'],
  ])('writes %i as %s', (value, written) => {
    expect(toChineseNumber(value)).toBe(written);
  });

  it.each([-1, 1.5, Number.NaN, largestChineseNumber + 1])('refuses %s', (value) => {
    expect(() => toChineseNumber(value)).toThrow(RangeError);
  });
});

describe('fromChineseNumber', () => {
  it('reads back every number it can write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestChineseNumber }), (value) => {
        expect(fromChineseNumber(toChineseNumber(value))).toBe(value);
      }),
    );
  });

  it.each([
    ['二〇二四', 2024],
    ['二零二四', 2024],
    ['二○二一', 2021],
    ['一九九九', 1999],
    ['两千', 2000],
    ['一十', 10],
    ['九千九百九十九万九千九百九十九', largestChineseNumber],
  ])('reads %s', (text, value) => {
    expect(fromChineseNumber(text)).toBe(value);
  });

  it.each(['', '三四', '一二', '一百一', '十十', '二二十', '一千五十', '万', '一万万', '零五', '12', '甲'])(
    'does not guess at %j',
    (text) => {
      expect(fromChineseNumber(text)).toBeUndefined();
    },
  );

  it('gives a number or nothing for any run of numerals', () => {
    const run = fc.string({ unit: fc.constantFrom(...'零〇一二两三九十百千万'), maxLength: 40 });
    fc.assert(
      fc.property(run, (text) => {
        const value = fromChineseNumber(text);
        expect(value === undefined || (value >= 0 && value <= largestChineseNumber)).toBe(true);
      }),
    );
  });
});
