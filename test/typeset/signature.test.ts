import { describe, expect, test } from 'vitest';
import type { Signatory } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { toMillimetres } from '../../src/standard/units.ts';
import type { LaidOutParagraph } from '../../src/typeset/laid-out.ts';
import { textWidth } from '../../src/typeset/measure.ts';
import { paragraph } from '../../src/typeset/paragraphs.ts';
import { plainText } from '../../src/typeset/runs.ts';
import { layOutSignature } from '../../src/typeset/signature.ts';
import { printParagraph } from './print-laid-out.ts';
import { text } from './sample-documents.ts';

const area = gbt9704.page.typeArea.width;
const character = 156 / 28;

interface Placed {
  readonly text: string;
  /** Millimetres from the left edge of the type area. */
  readonly left: number;
  readonly right: number;
}

/** Where the words of the paragraphs stand, worked out from indents, alignment and tabs. */
function place(paragraph: LaidOutParagraph): readonly Placed[] {
  const { left = 0, right = 0 } = paragraph.indent ?? {};
  const words = plainText(paragraph.runs)
    .split('\t')
    .filter((word) => word !== '');
  return words.map((word, index) => {
    const width = textWidth(word, { size: 32, characterSpacing: -5 });
    const stop = paragraph.tabs?.[index]?.position;
    const begin =
      stop !== undefined
        ? stop - width / 2
        : paragraph.align === 'center'
          ? (left + area - right - width) / 2
          : left;
    return { text: word, left: toMillimetres(begin), right: toMillimetres(begin + width) };
  });
}

function placed(
  geometry: 'sealed' | 'unsealed',
  issuers: readonly string[],
  date: string,
): readonly Placed[] {
  return layOutSignature({ geometry, issuers, date: text(date) }, gbt9704).flatMap(place);
}

const centre = ({ left, right }: Placed | { left: number; right: number }): number => (left + right) / 2;
const nowhere: Placed = { text: '', left: Number.NaN, right: Number.NaN };

describe('sealed, one issuer (7.3.5.1)', () => {
  test.each(['××市水务局', '××市人民政府办公室', '××市人力资源和社会保障局'])('%s', (issuer) => {
    const [name = nowhere, date = nowhere] = placed('sealed', [issuer], '2026年11月20日');
    expect(156 - date.right).toBeCloseTo(4 * character, 1);
    expect(centre(name)).toBeCloseTo(centre(date), 1);
    expect(name.right).toBeLessThanOrEqual(156);
  });

  test('a name that would leave the type area ends half a character before its edge, the date centred on it', () => {
    const issuer = '××省××市××经济技术开发区管理委员会办公室';
    const [name = nowhere, date = nowhere] = placed('sealed', [issuer], '2026年1月5日');
    expect(156 - name.right).toBeCloseTo(character / 2, 1);
    expect(centre(name)).toBeCloseTo(centre(date), 1);
  });
});

describe('sealed, several issuers (7.3.5.1)', () => {
  const issuers = ['××市水务局', '××市财政局', '××市民政局', '××市教育局', '××市公安局'];

  test('stand in order, evenly, the date under the last', () => {
    const words = placed('sealed', issuers, '2026年11月20日');
    expect(words.slice(0, -1).map((word) => word.text)).toEqual(issuers);
    const [first = nowhere, second = nowhere, third = nowhere] = words;
    expect(centre(second) - centre(first)).toBeCloseTo(52, 0);
    expect(centre(third) - centre(second)).toBeCloseTo(52, 0);
    const [last = nowhere, date = nowhere] = words.slice(-2);
    expect(centre(date)).toBeCloseTo(centre(last), 1);
    for (const word of words) {
      expect(word.left).toBeGreaterThanOrEqual(0);
      expect(word.right).toBeLessThanOrEqual(156);
    }
  });

  test('rows leave room for seals of 42 mm', () => {
    const paragraphs = layOutSignature(
      { geometry: 'sealed', issuers, date: text('2026年11月20日') },
      gbt9704,
    );
    const rows = paragraphs.flatMap((each, index) => (plainText(each.runs).includes('局') ? [index] : []));
    const [first = 0, second = 0] = rows;
    expect(toMillimetres((second - first) * gbt9704.page.grid.line)).toBeGreaterThan(42);
  });
});

describe('unsealed (7.3.5.2)', () => {
  test('the name ends two characters from the edge, the date begins two characters after the name', () => {
    const [name = nowhere, date = nowhere] = placed('unsealed', ['××市人力资源和社会保障局'], '2026年1月5日');
    expect(156 - name.right).toBeCloseTo(2 * character, 1);
    expect(date.left - name.left).toBeCloseTo(2 * character, 1);
  });

  test.each(['××市水务局', '××市农业农村局'])(
    '%s: a long date ends two characters from the edge',
    (issuer) => {
      const [name = nowhere, date = nowhere] = placed('unsealed', [issuer], '2026年11月20日');
      expect(156 - date.right).toBeCloseTo(2 * character, 1);
      expect(date.left - name.left).toBeCloseTo(2 * character, 1);
    },
  );

  test('several issuers stand one below the other, their ends aligned, the lead first', () => {
    const issuers = ['××市人力资源和社会保障局', '××市财政局'];
    const words = placed('unsealed', issuers, '2026年1月5日');
    expect(words.map((word) => word.text)).toEqual([...issuers, '2026年1月5日']);
    expect(words[0]?.right).toBeCloseTo(words[1]?.right ?? 0, 1);
  });
});

test('every paragraph but the last keeps with the next', () => {
  for (const geometry of ['sealed', 'unsealed'] as const) {
    const paragraphs = layOutSignature(
      { geometry, issuers: ['××市水务局', '××市财政局'], date: text('2026年1月5日') },
      gbt9704,
    );
    expect(paragraphs.slice(0, -1).every(({ keepNext }) => keepNext)).toBe(true);
    expect(paragraphs.at(-1)?.keepNext).not.toBe(true);
  }
});

describe('with a stamp (7.3.5.3)', () => {
  const stamped = (...signatories: readonly Signatory[]) =>
    layOutSignature({ geometry: 'stamped', issuers: [], signatories, date: text('2026年11月20日') }, gbt9704);
  const print = (paragraphs: readonly LaidOutParagraph[]) =>
    paragraphs.map((each) => printParagraph(each, new Map()).replace('Official', ''));
  const { stamped: rules } = gbt9704.signature;
  const signatoryOf = (paragraphs: readonly LaidOutParagraph[], at = 2) =>
    paragraphs[at] ?? paragraph('none', '');

  test('two blank lines, post and stamp, a blank line, the date; nothing is left alone', () => {
    const paragraphs = stamped({ post: '市长', name: '张××' });
    expect(print(paragraphs)).toEqual([
      'BlankLine [keeps with next]',
      'BlankLine [keeps with next]',
      'Signers [before 277; after 278; tabs right 4680, center 6446; keeps with next] ⇥市长⇥{楷体_GB2312 52 0|张××}',
      'BlankLine [keeps with next]',
      'Date [right; right 1264] 2026年11月20日',
    ]);
  });

  test('the stamp ends four characters from the edge, the post two characters left of it', () => {
    const [post, stamp] = signatoryOf(stamped({ post: '市长', name: '张××' })).tabs ?? [];
    const [end, width] = [(stamp?.position ?? 0) + rules.width / 2, rules.width];
    expect(toMillimetres(area - end)).toBeCloseTo(4 * character, 1);
    expect(toMillimetres(end - width - (post?.position ?? 0))).toBeCloseTo(2 * character, 1);
  });

  test('an unknown name leaves the place empty, as high as the stamp', () => {
    const empty = signatoryOf(stamped({ post: '市长' }));
    expect(plainText(empty.runs)).toBe('\t市长');
    const height = (empty.before ?? 0) + gbt9704.page.grid.line + (empty.after ?? 0);
    expect(height).toBe(rules.height);
  });

  test('several stand below one another, the lead first', () => {
    const paragraphs = stamped({ post: '市长', name: '张××' }, { post: '主任', name: '李××' });
    const rows = paragraphs.filter(({ tabs }) => tabs !== undefined);
    expect(rows.map(({ runs }) => plainText(runs))).toEqual(['\t市长\t张××', '\t主任\t李××']);
    expect(rows[0]?.tabs).toEqual(rows[1]?.tabs);
    expect((rows[1]?.before ?? 0) - (rows[0]?.before ?? 0)).toBe(rules.gap);
  });

  test('a long post takes two lines, the stamp between them; a long name fits the stamp', () => {
    const paragraphs = stamped({ post: '××市经济技术开发区管理委员会主任', name: '买买提·吐尔逊江' });
    expect(print(paragraphs.slice(2, 4))).toEqual([
      'Signers [before 0; tabs right 4680, center 6446; keeps with next] ⇥××市经济技术开发区⇥{楷体_GB2312 28 0|买买提·吐尔逊江}',
      'Signers [after 0; tabs right 4680, center 6446; keeps with next] ⇥管理委员会主任',
    ]);
  });
});
