import { pairMarks } from './mark-pairs.ts';
import type { TextSlip } from './text-rule.ts';

/** Han, and marks that stand where Han do. */
const chinese = /[\p{Script=Han}，。、；：？！《》“”×—…]/u;

/** In parentheses and beside them these make a formula: (合格数/总数)×100%. */
const operator = /[=×÷+*/<>≤≥]/u;

/** Longer than this the two marks of a pair are shown one by one. */
const glance = 12;

/** What may be a slip of its own. */
const other = /[^\p{Script=Han}A-Za-z\d、，%]/u;

/** Half-width parentheses and quotation marks in Chinese; both of a pair, for what is beside one concerns the other. */
export function halfWidthPairs(text: string): readonly TextSlip[] {
  return [...parentheses(text), ...quotationMarks(text)];
}

function parentheses(text: string): readonly TextSlip[] {
  return pairMarks(text, '(（', ')）').pairs.flatMap(({ open, close }) => {
    if (text[open] !== '(' && text[close] !== ')') return [];
    const inside = text.slice(open + 1, close);
    const after = text.charAt(close + 1);
    const before = text.charAt(open - 1);
    const parts = [before, inside, after];
    // f(x), and the address of a link or an image in Markdown
    if (before === ']' || (/[A-Za-z]/u.test(before) && !chinese.test(inside))) return [];
    const isYear = /^(?:19|20)\d{2}年?$/u.test(inside) && /[\d第]/u.test(after);
    // The year of a document number stands in other brackets (HT465).
    if (isYear || parts.some((part) => operator.test(part)) || !parts.some((part) => chinese.test(part))) {
      return [];
    }
    return wideMarks(text, open, close, '（', '）');
  });
}

/** Straight quotation marks, which are the same on both sides, in twos along each line. */
function quotationMarks(text: string): readonly TextSlip[] {
  return [...text.matchAll(/"[^"\n]*"/gu)].flatMap(({ index, 0: quoted }) => {
    const close = index + quoted.length - 1;
    const parts = [text.charAt(index - 1), quoted, text.charAt(close + 1)];
    return parts.some((part) => chinese.test(part)) ? wideMarks(text, index, close, '“', '”') : [];
  });
}

/** One slip for a short pair, so that its message shows the whole; two for a long one. */
function wideMarks(
  text: string,
  open: number,
  close: number,
  opening: string,
  closing: string,
): readonly TextSlip[] {
  const inside = text.slice(open + 1, close);
  if (inside.length <= glance && !other.test(inside)) {
    return [{ start: open, end: close + 1, replacement: `${opening}${inside}${closing}` }];
  }
  return [
    { at: open, wide: opening },
    { at: close, wide: closing },
  ].flatMap(({ at, wide }) => (text[at] === wide ? [] : [{ start: at, end: at + 1, replacement: wide }]));
}
