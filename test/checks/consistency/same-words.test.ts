import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeInWords, wordsOf } from '../../../src/checks/consistency/same-words.ts';

const texts = fc.array(
  fc.string({
    unit: fc.constantFrom('甲', '乙', '𠮷', '〇', '々', '1', '１', 'a', 'é', '、', '，', ' ', '⺀'),
    maxLength: 4,
  }),
  { maxLength: 12 },
);

test('whatever has the same words as another is looked at', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const alike = alikeInWords(all, (text) => text);
      for (const [index, text] of all.entries()) {
        const others = all.filter((_, place) => place !== index);
        if (others.some((other) => wordsOf(other) === wordsOf(text))) expect(alike).toContain(text);
      }
    }),
  );
});

test('what nothing else is like is not', () => {
  const all = ['开展检查', '开展自查', '开展、检查。', '完成1号楼', '完成2号楼'];
  expect(alikeInWords(all, (text) => text)).toEqual(['开展检查', '开展、检查。']);
});
