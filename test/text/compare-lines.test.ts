import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareInOrder } from '../../src/text/compare-lines.ts';
import { letterPairs, likeness } from '../../src/text/likeness.ts';

const lines = (older: readonly string[], newer: readonly string[]) =>
  compareInOrder(older, newer, {
    key: (line) => line,
    likeness: (before, after) => likeness(letterPairs(before), letterPairs(after)),
    least: 0.4,
  });

const marks = { same: ' ', changed: '~', removed: '-', added: '+' } as const;
const shown = (older: string, newer: string): string =>
  lines(older.split('\n'), newer.split('\n'))
    .map((item) => {
      const texts = [
        ...new Set([...('before' in item ? [item.before] : []), ...('after' in item ? [item.after] : [])]),
      ];
      return `${marks[item.kind]} ${texts.join(' → ')}`;
    })
    .join('\n');

test('a paragraph that was reworded belongs to what it was, beside one that is new', () => {
  expect(
    shown(
      '总体要求\n各校要认真排查消防隐患\n按月报送',
      '总体要求\n成立领导小组\n各校要认真排查校园消防隐患\n按月报送',
    ),
  ).toBe('  总体要求\n+ 成立领导小组\n~ 各校要认真排查消防隐患 → 各校要认真排查校园消防隐患\n  按月报送');
});

test('what has nothing in common is removed and added', () => {
  expect(shown('检查食堂', '组织演练活动')).toBe('- 检查食堂\n+ 组织演练活动');
  expect(shown('甲', '甲\n乙')).toBe('  甲\n+ 乙');
  expect(shown('甲\n乙', '甲')).toBe('  甲\n- 乙');
});

test('both lists are whole and in order', () => {
  const list = fc.array(fc.constantFrom('检查食堂卫生', '检查食堂消防', '组织演练', '按月报送', ''), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(list, list, (older, newer) => {
      const items = lines(older, newer);
      expect(items.flatMap((item) => ('before' in item ? [item.before] : []))).toEqual(older);
      expect(items.flatMap((item) => ('after' in item ? [item.after] : []))).toEqual(newer);
    }),
  );
});
