import { assertNever } from '../diagnostics/assert-never.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Run } from '../typeset/laid-out.ts';
import { type Revise, revisedRun } from './revise.ts';

/** Stands for what is no letter and has no text. */
const object = '\uFFFC';

/** What a reader takes in of runs, a letter for each place: breaks of typesetting say nothing. */
export const textOf = (runs: readonly Run[]): string => runs.map(lettersOf).join('');

function lettersOf(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'break':
      return run.reason === 'layout' ? '' : '\n';
    case 'tab':
      return '\t';
    case 'page-number':
      return object;
    case 'blank':
      return '\u3000'.repeat(Math.max(1, run.width));
    default:
      return assertNever(run);
  }
}

/** A place to fill in as the spaces that are printed: what shows changes is not what is filled in. */
export const withoutBlanks = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => (run.kind === 'blank' ? { kind: 'text', text: lettersOf(run) } : run));

/**
 * The runs of two versions of a paragraph as one: words that stayed look as in the newer one, those that were taken
 * out as in the older one. Line breaks of typesetting are left out, because the lines are other ones now.
 */
export function mergeRuns(older: readonly Run[], newer: readonly Run[], revise: Revise): readonly Run[] {
  let [fromOlder, fromNewer] = [0, 0];
  return compareTexts(textOf(older), textOf(newer)).flatMap(({ kind, text }): readonly Run[] => {
    const { length } = text;
    switch (kind) {
      case 'same':
        fromOlder += length;
        fromNewer += length;
        return slice(newer, fromNewer - length, fromNewer);
      case 'removed':
        fromOlder += length;
        return slice(older, fromOlder - length, fromOlder).map((run) => revisedRun(run, 'removed', revise));
      case 'added':
        fromNewer += length;
        return slice(newer, fromNewer - length, fromNewer).map((run) => revisedRun(run, 'inserted', revise));
      default:
        return assertNever(kind);
    }
  });
}

/** The runs between two letters. */
function slice(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let start = 0;
  return runs.flatMap((run): readonly Run[] => {
    const letters = lettersOf(run);
    const begin = start;
    start += letters.length;
    const [first, last] = [Math.max(from, begin), Math.min(to, start)];
    if (first >= last) return [];
    return [run.kind === 'text' ? { ...run, text: letters.slice(first - begin, last - begin) } : run];
  });
}
