import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markerOf, rareCharacter, shapeOfName } from '../../../src/cli/units/name-shape.ts';
import { advances, traits } from '../../../src/typeset/kinsoku.ts';

const han = fc.constantFrom(...'市县区医院卫生健康局第一二三年月日龘㐀');
const sign = fc.constantFrom(...'0123456789AZaz（）()·—〇-');
const name = fc
  .array(fc.oneof(han, han, sign), { minLength: 1, maxLength: 20 })
  .map((signs) => signs.join(''));

describe('the shape of a name', () => {
  test('is one for names that differ in their characters and figures alone', () => {
    expect(shapeOfName('东山镇第1医院')).toBe(shapeOfName('西河镇第9医院'));
    expect(shapeOfName('东山镇医院')).not.toBe(shapeOfName('东山医院'));
    expect(shapeOfName('东山镇医院（筹）')).not.toBe(shapeOfName('东山镇医院筹建处'));
  });

  test.each([
    '',
    '12345',
    'ABC',
    '甲 乙',
    '甲&乙',
    '甲“乙”',
    '甲\u0301',
    '甲\u200b乙',
    '\uf900院',
    '𠀀院',
    '甲*乙*',
    '1. 甲',
    '😀院',
  ])('is none for %j, which is composed for itself', (odd) => {
    expect(shapeOfName(odd)).toBeUndefined();
  });

  test('says the width and the class of every character', () => {
    const looks = (text: string) =>
      Array.from(text, (_, at) => [advances[text.charCodeAt(at)], traits[text.charCodeAt(at)]]);
    fc.assert(
      fc.property(name, (one) => {
        const shape = shapeOfName(one);
        if (shape === undefined) return;
        expect(looks(shape)).toEqual(looks(one));
        const marker = markerOf(shape, '䶵');
        expect(looks(marker)).toEqual(looks(one));
        expect(shapeOfName(marker)).toBe(shape);
      }),
    );
  });
});

test('the rare character is one that the text does not hold', () => {
  expect(rareCharacter('')).toBe('䶵');
  expect('䶵䶴').not.toContain(rareCharacter('䶵䶴'));
});
