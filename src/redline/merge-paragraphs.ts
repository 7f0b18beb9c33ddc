import { align, type Likeness, type Pair } from '../text/align.ts';
import { letterPairs, likeness } from '../text/likeness.ts';
import type { LaidOutParagraph } from '../typeset/laid-out.ts';
import { mergeRuns, textOf } from './merge-runs.ts';
import { type Revise, revisedParagraph } from './revise.ts';

/** 一、 （一） 1. （1） 第一条: a heading that is counted anew is still the same. */
const count =
  /^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百\d]+）|\d+[.．、]|第[一二三四五六七八九十百\d]+[章节条])/u;

/** What a text is told apart by. */
export const wordsOf = (text: string): string => text.replace(count, '');

/** Two versions of a paragraph as one, set as the newer one is; the newer one itself where both say the same. */
export function mergeParagraph(
  older: LaidOutParagraph,
  newer: LaidOutParagraph,
  revise: Revise,
): LaidOutParagraph {
  if (textOf(older.runs) === textOf(newer.runs)) return newer;
  return { ...newer, runs: mergeRuns(older.runs, newer.runs, revise) };
}

/** In a cell, whatever stands in the place of something else is that, reworded. */
const inCell: Likeness<LaidOutParagraph> = {
  keyOf: ({ runs }) => wordsOf(textOf(runs)),
  like: (one, other) => 0.01 + likeness(letterPairs(textOf(one.runs)), letterPairs(textOf(other.runs))),
  least: 0,
};

/** The paragraphs of two versions of a cell. */
export function mergeCellParagraphs(
  older: readonly LaidOutParagraph[],
  newer: readonly LaidOutParagraph[],
  revise: Revise,
): readonly LaidOutParagraph[] {
  const merged = align(older, newer, inCell).map((pair) => mergePair(pair, revise));
  return withLastMarkKept(merged);
}

function mergePair({ older, newer }: Pair<LaidOutParagraph>, revise: Revise): LaidOutParagraph {
  if (older && newer) return mergeParagraph(older, newer, revise);
  if (older) return revisedParagraph(older, 'removed', revise);
  if (newer) return revisedParagraph(newer, 'inserted', revise);
  throw new Error('a pair of nothing');
}

/**
 * The last mark of a cell can be neither put in nor taken out: there the mark of the paragraph before stands for it,
 * as a word processor does it when the last paragraph is deleted.
 */
function withLastMarkKept(paragraphs: readonly LaidOutParagraph[]): readonly LaidOutParagraph[] {
  const firstRevised = paragraphs.findLastIndex(({ revision }) => revision === undefined) + 1;
  return paragraphs.map((paragraph, index) => {
    if (index < firstRevised - 1) return paragraph;
    const { revision: _, ...rest } = paragraph;
    const revision = paragraphs[index + 1]?.revision;
    return revision === undefined ? rest : { ...rest, revision };
  });
}
