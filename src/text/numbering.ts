import { assertNever } from '../diagnostics/assert-never.ts';
import { toChineseNumber } from './chinese-number.ts';

/** How headings and items are marked (GB/T 9704-2012, 7.3.3, and what offices use beyond it). */
export type Numbering =
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '①'
  | '一是'
  | '一要'
  | '第一阶段'
  | '第一章'
  | '第一节'
  | '第一条'
  | 'none';

/** Of regulations: a chapter or one of its sections, an article. */
export const isChapterMark = (mark: string): boolean =>
  /^第[〇零一二三四五六七八九十百千]+[章节]/u.test(mark);
export const isArticleMark = (mark: string): boolean => /^第[〇零一二三四五六七八九十百千]+条/u.test(mark);

/** The blocks in which Unicode keeps its circled numbers: 1–20, 21–35, 36–50. */
const circled = [
  { first: 1, last: 20, codePoint: 0x2460 },
  { first: 21, last: 35, codePoint: 0x3251 },
  { first: 36, last: 50, codePoint: 0x32b1 },
] as const;

/**
 * The mark of the n-th item, n from 1, with the sign that belongs to it and no space: `（三）`, `3.`, `三是`.
 * What follows 第三阶段 or 第三条 (a colon, a space) is the composer's. `none` gives the empty string.
 */
export function numberingMark(style: Numbering, n: number): string {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`no item has the number ${n}`);
  switch (style) {
    case '一、':
      return `${toChineseNumber(n)}、`;
    case '（一）':
      return `（${toChineseNumber(n)}）`;
    case '1.':
      return `${n}.`;
    case '（1）':
      return `（${n}）`;
    case '①':
      return circledNumber(n);
    case '一是':
      return `${toChineseNumber(n)}是`;
    case '一要':
      return `${toChineseNumber(n)}要`;
    case '第一阶段':
      return `第${toChineseNumber(n)}阶段`;
    case '第一章':
      return `第${toChineseNumber(n)}章`;
    case '第一节':
      return `第${toChineseNumber(n)}节`;
    case '第一条':
      return `第${toChineseNumber(n)}条`;
    case 'none':
      return '';
    default:
      return assertNever(style);
  }
}

/** There is no circled 51; from there on the number stands in parentheses. */
function circledNumber(n: number): string {
  const block = circled.find(({ first, last }) => n >= first && n <= last);
  return block ? String.fromCodePoint(block.codePoint + n - block.first) : `（${n}）`;
}
