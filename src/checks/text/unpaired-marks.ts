import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { pairMarks } from './mark-pairs.ts';
import { type TextSlip, textCheck } from './text-rule.ts';

interface PairSlip extends TextSlip {
  readonly mark: string;
  readonly problem: 'unpaired' | 'nested';
}

/**
 * HT467: a bracket or quotation mark without its partner, or one inside another of the same shape (GB/T 15834—2011, 4.8,
 * 4.9, 4.15), paragraph by paragraph.
 */
export const unpairedMarks = textCheck<PairSlip>({
  kinds: ['prose', 'title', 'label'],
  signs: [...'（(）)《》“”〔〕'],
  find(text, _, nextText) {
    const slips: PairSlip[] = [];
    for (const { index, 0: paragraph } of text.matchAll(paragraphs)) {
      const next = () => text.slice(index + paragraph.length).trimStart() || nextText().trimStart();
      for (const shape of shapes) {
        for (const slip of slipsOf(paragraph, shape, next)) {
          slips.push({ ...slip, start: slip.start + index, end: slip.end + index });
        }
      }
    }
    return slips;
  },
  describe: ({ mark, problem }, { excerpt: { written }, span }) =>
    diagnostic('HT467', { written, mark, problem }, span),
});

/** What stands between empty lines. */
const paragraphs = /[^\n]+(?:\n(?![ \t]*(?:\n|$))[^\n]*)*/gu;

interface Shape {
  readonly opening: string;
  readonly closing: string;
  /** Both. */
  readonly marks: readonly string[];
  /** What stands inside another pair has marks of its own: 《〈〉》, “‘’”. */
  readonly nests: boolean;
}

const shapes: readonly Shape[] = [
  { opening: '（(', closing: '）)', marks: [...'（()）'], nests: true },
  { opening: '《', closing: '》', marks: [...'《》'], nests: false },
  { opening: '“', closing: '”', marks: [...'“”'], nests: false },
  { opening: '〔', closing: '〕', marks: [...'〔〕'], nests: false },
];

function slipsOf(
  paragraph: string,
  { opening, closing, marks, nests }: Shape,
  next: () => string,
): readonly PairSlip[] {
  if (!marks.some((mark) => paragraph.includes(mark))) return [];
  const { pairs, unpaired } = pairMarks(paragraph, opening, closing);
  const slip = (at: number, problem: PairSlip['problem']): PairSlip => ({
    start: at,
    end: at + 1,
    mark: paragraph.charAt(at),
    problem,
  });
  const lonely = unpaired.filter((at) => !isOrdinal(paragraph, at) && !isContinued(paragraph, at, next));
  const nested = nests ? [] : pairs.filter(({ outer }) => outer !== undefined);
  return [
    ...lonely.map((at) => slip(at, 'unpaired')),
    // An opening mark in place of a closing one is reported once.
    ...(lonely.length > 0 ? [] : nested.map(({ open }) => slip(open, 'nested'))),
  ];
}

/** 1）, a) and ①） count items. */
const isOrdinal = (paragraph: string, at: number): boolean =>
  /[）)]/u.test(paragraph.charAt(at)) && /[\dA-Za-z①-⑳]$/u.test(paragraph.slice(Math.max(0, at - 1), at));

/** A quotation of several paragraphs opens at each of them, and closes at the last. */
const isContinued = (paragraph: string, at: number, next: () => string): boolean =>
  paragraph.charAt(at) === '“' && next().startsWith('“');
