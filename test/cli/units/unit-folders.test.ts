import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeUnits } from '../../../src/cli/units/unit-folders.ts';
import type { Unit } from '../../../src/units/unit.ts';

const span = { file: { path: '名单.csv', text: '' }, start: 0, end: 0 };
const unit = (name: string, district?: string): Unit => ({
  name,
  groups: [],
  span,
  ...(district !== undefined && { district }),
});
const foldersOf = (...units: readonly Unit[]) => placeUnits(units).map(({ folder }) => folder);

describe('folders of units', () => {
  test('lie below their district', () => {
    expect(foldersOf(unit('某医院', '金凤区'), unit('县气象局'))).toEqual(['金凤区/某医院', '县气象局']);
  });

  test('bear names that every system accepts', () => {
    expect(
      foldersOf(
        unit('../../etc', '..'),
        unit('甲/乙\\丙', '东:西'),
        unit('CON', 'nul'),
        unit('院.', ' 区 '),
        unit('\u001b[31m红\u202e'),
      ),
    ).toEqual(['文件/／..／etc', '东：西/甲／乙＼丙', 'nul_/CON_', '区/院', '[31m红']);
  });

  test('are different where a disk does not tell names apart', () => {
    expect(foldersOf(unit('ABC医院', '东区'), unit('abc医院', '东区'), unit('ABC医院.', '东区'))).toEqual([
      '东区/ABC医院',
      '东区/abc医院（2）',
      '东区/ABC医院（3）',
    ]);
    expect(foldersOf(unit('甲', 'a区'), unit('乙', 'A区'))).toEqual(['a区/甲', 'A区（2）/乙']);
  });

  test('a unit without a district is never taken for a district, nor for a summary', () => {
    expect(foldersOf(unit('甲', '东区'), unit('东区'), unit('分发清单.csv'))).toEqual([
      '东区/甲',
      '东区（2）',
      '分发清单.csv（2）',
    ]);
  });

  test('do not grow beyond what Windows opens, and say that they are not the name', () => {
    const [placed] = placeUnits([unit('医'.repeat(80), '东区')]);
    expect(placed?.folder).toBe(`东区/${'医'.repeat(40)}`);
    expect(placed?.isRenamed).toBe(true);
  });

  test('are made in a moment for thousands of names that become one', () => {
    const many = Array.from({ length: 5000 }, (_, index) => unit(`甲${'.'.repeat(index)}`));
    expect(new Set(foldersOf(...many)).size).toBe(5000);
  });

  test('are all different, and none leads out', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom('..', '.', 'con', 'CON', '甲', '甲（2）', '分发清单', 'a', 'A', '/', '\\', '甲\u200b'),
    );
    const units = fc.array(fc.tuple(name, fc.option(name, { nil: undefined })), { maxLength: 30 });
    fc.assert(
      fc.property(units, (pairs) => {
        const folders = foldersOf(...pairs.map(([one, district]) => unit(one, district)));
        const folded = folders.map((folder) => folder.toUpperCase().toLowerCase().normalize('NFC'));
        expect(new Set(folded).size).toBe(pairs.length);
        for (const folder of folders) {
          expect(folder.split('/').length).toBeLessThan(3);
          for (const part of folder.split('/'))
            expect(part).toMatch(/^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u);
        }
      }),
    );
  });
});
