import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeUnits, renamedFolders } from '../../../src/cli/units/place-units.ts';
import type { Unit } from '../../../src/units/unit.ts';

const span = { file: { path: '名单.csv', text: '' }, start: 0, end: 0 };
const unit = (name: string, district?: string): Unit => ({
  name,
  groups: [],
  span,
  ...(district !== undefined && { district }),
});
const foldersOf = (...units: readonly Unit[]) => placeUnits(units).map(({ folder }) => folder);

/** Without the digits that were made of the names. */
const unmarked = (folders: readonly string[]) =>
  folders.map((folder) => folder.replaceAll(/（[0-9a-f]{6}）/gu, '（#）'));

describe('folders of units', () => {
  test('lie below their district', () => {
    expect(foldersOf(unit('某医院', '金凤区'), unit('县气象局'))).toEqual(['金凤区/某医院', '县气象局']);
  });

  test('bear names that every system accepts', () => {
    expect(
      unmarked(
        foldersOf(
          unit('../../etc', '..'),
          unit('甲/乙\\丙', '东:西'),
          unit('CON', 'nul'),
          unit('院.', ' 区 '),
          unit('\u001b[31m红\u202e'),
        ),
      ),
    ).toEqual([
      '文件（#）/／..／etc（#）',
      '东：西/甲／乙＼丙',
      'nul_（#）/CON_（#）',
      '区（#）/院（#）',
      '[31m红（#）',
    ]);
  });

  test('are different where a disk does not tell names apart', () => {
    const folders = foldersOf(unit('ABC医院', '东区'), unit('abc医院', '东区'), unit('甲', '东区'));
    expect(unmarked(folders)).toEqual(['东区/ABC医院（#）', '东区/abc医院（#）', '东区/甲']);
    const [first, second] = foldersOf(unit('甲', 'a区'), unit('乙', 'A区'));
    expect(unmarked([first ?? '', second ?? ''])).toEqual(['a区（#）/甲', 'A区（#）/乙']);
  });

  test('a unit with the name of a district is in it, and none is taken for a summary', () => {
    expect(unmarked(foldersOf(unit('城关镇'), unit('甲', '城关镇'), unit('分发清单.csv')))).toEqual([
      '城关镇/城关镇',
      '城关镇/甲',
      '分发清单.csv（#）',
    ]);
  });

  test('of two long names that begin alike do not depend on one another', () => {
    const [first, second] = ['一', '二'].map((end) => unit(`${'医'.repeat(60)}${end}`));
    if (!first || !second) throw new Error('two units');
    const folders = foldersOf(first, second);
    expect(new Set(folders).size).toBe(2);
    expect([...foldersOf(first), ...foldersOf(second)]).toEqual(folders);
  });

  test('that are not called as in the list are told, districts among them', () => {
    const units = [unit('甲', '东:西'), unit('乙', '东:西'), unit('丙/丁', '南区')];
    expect(renamedFolders(placeUnits(units))).toEqual([
      { name: '东:西', folder: '东：西' },
      { name: '丙/丁', folder: '南区/丙／丁' },
    ]);
  });

  test('do not grow beyond what Windows opens, and say that they are not the name', () => {
    const [placed] = placeUnits([unit('医'.repeat(80), '东区')]);
    expect(placed?.folder).toMatch(/^东区\/医{32}（[0-9a-f]{6}）$/u);
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
        // Units of one name are no list: HT904. Of others the order is of no account.
        if (new Set(pairs.map(([one]) => one)).size === pairs.length) {
          const turned = foldersOf(
            ...[...pairs].reverse().map(([one, district]) => unit(one, district ?? undefined)),
          );
          expect(turned.reverse()).toEqual(folders);
        }
        for (const folder of folders) {
          expect(folder.split('/').length).toBeLessThan(3);
          for (const part of folder.split('/'))
            expect(part).toMatch(/^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u);
        }
      }),
    );
  });
});
