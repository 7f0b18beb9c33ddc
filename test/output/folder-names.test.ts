import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderName } from '../../src/output/folder-names.ts';
import { safeFileName } from '../../src/output/safe-name.ts';

const sign = fc.constantFrom(
  '甲',
  '院',
  '㐀',
  '鿿',
  '𠮷',
  'A',
  'z',
  '3',
  '（',
  '）',
  '(',
  '.',
  ' ',
  '：',
  ':',
  '\u200b',
  '豈',
);

test('a name is its own folder only where it is safe as it stands, and short', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 45 }), (signs) => {
      const name = signs.join('');
      const isOwn = folderName(name) === name;
      expect(isOwn).toBe(safeFileName(name) === name && signs.length <= 40);
    }),
    { numRuns: 1000 },
  );
  expect(folderName('医'.repeat(40))).toBe('医'.repeat(40));
  expect(folderName('医'.repeat(41))).toMatch(/^医{32}（[0-9a-f]{6}）$/u);
});
