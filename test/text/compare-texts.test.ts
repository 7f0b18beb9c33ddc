import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLists, compareTexts, type TextPiece, tokensOf } from '../../src/text/compare-texts.ts';

/** 甲[-乙-]{+丙+}. */
const shown = (older: string, newer: string): string => printed(compareTexts(older, newer));

const printed = (pieces: readonly TextPiece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

test.each([
  ['于2021年3月22日前完成', '于2021年3月25日前完成', '于[-2021年3月22日-]{+2021年3月25日+}前完成'],
  ['整改率达到95%以上', '整改率达到98.5%以上', '整改率达到[-95%-]{+98.5%+}以上'],
  ['吉市卫发〔2021〕1号', '吉市卫发〔2021〕12号', '吉市卫发[-〔2021〕1号-]{+〔2021〕12号+}'],
  ['每月30日前汇总', '每月汇总', '每月[-30日前-]汇总'],
  ['各医疗机构', '各级医疗机构', '各{+级+}医疗机构'],
  ['同一段话', '同一段话', '同一段话'],
  ['', '新增', '{+新增+}'],
  // Letters that agree by chance in a rewritten stretch are not kept.
  ['组织开展消防演练活动', '督促落实消火栓检查记录', '[-组织开展消防演练活动-]{+督促落实消火栓检查记录+}'],
])('%s → %s', (older, newer, expected) => {
  expect(shown(older, newer)).toBe(expected);
});

const words = fc
  .array(fc.constantFrom('2021年', '3月22日', '12', '%', '甲', '乙', '丙', '，', 'é', '👨‍👩‍👧', ' ', 'GB'), {
    maxLength: 20,
  })
  .map((pieces) => pieces.join(''));

test('tokens are the text', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(tokensOf(text).join('')).toBe(text);
    }),
  );
});

test('what is kept and removed is the older text, what is kept and added the newer one', () => {
  fc.assert(
    fc.property(words, words, (older, newer) => {
      const pieces = compareTexts(older, newer);
      const without = (kind: string): string =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
      expect(without('added')).toBe(older);
      expect(without('removed')).toBe(newer);
    }),
  );
});

test.each([
  ['甲 乙', '甲', '甲[-、乙-]'],
  ['甲 乙', '乙', '[-甲、-]乙'],
  ['乙', '甲 乙', '{+甲、+}乙'],
  ['甲 乙 丙', '甲 丙', '甲[-、乙-]、丙'],
  ['甲 乙', '丙 丁', '[-甲、乙-]{+丙、丁+}'],
  ['', '甲 乙', '{+甲、乙+}'],
])('the list %s → %s', (older, newer, expected) => {
  const items = (text: string): readonly string[] => text.split(' ').filter(Boolean);
  expect(printed(compareLists(items(older), items(newer)))).toBe(expected);
});

test('of lists, too, what is kept and removed is the older one', () => {
  const list = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 6 });
  fc.assert(
    fc.property(list, list, (older, newer) => {
      const pieces = compareLists(older, newer);
      const without = (kind: string): string =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
      expect(without('added')).toBe(older.join('、'));
      expect(without('removed')).toBe(newer.join('、'));
    }),
  );
});
