import type { Inline } from '../document/document.ts';
import type { TextPiece } from '../text/compare-texts.ts';
import { comparisonWords } from './comparison-words.ts';

/** Paragraphs of a cell. */
export type CellText = readonly (readonly Inline[])[];

/** Which of the two versions a cell shows. */
export type Side = 'before' | 'after';

/** What is left of a stretch that stayed the same: whole sentences beside what changed, as far as they are short. */
const mostKept = 60;
const sentence = /[^。；！？\n]*(?:[。；！？\n]|$)/gu;

/**
 * One version of a text that changed: taken out words are underlined in the older one, those put in are set in 黑体 in
 * the newer one, as the comparisons of laws have it. Long stretches that stayed the same are left out.
 */
export function markedText(pieces: readonly TextPiece[], side: Side): CellText {
  const inlines = pieces.flatMap(({ kind, text }, index): readonly Inline[] => {
    if (kind === 'same') {
      const shown = shortened(text, { hasBefore: index > 0, hasAfter: index < pieces.length - 1 });
      return [{ kind: 'text', text: shown }];
    }
    if (kind === 'removed') return side === 'before' ? [{ kind: 'text', text, underlined: true }] : [];
    return side === 'after' ? [{ kind: 'text', text, stressed: true }] : [];
  });
  return paragraphsOf(inlines);
}

/** A text that only one version has. */
export const wholeText = (text: string, side: Side): CellText =>
  markedText([{ kind: side === 'before' ? 'removed' : 'added', text }], side);

export const plainText = (text: string): CellText => [[{ kind: 'text', text }]];

function shortened(
  text: string,
  { hasBefore, hasAfter }: { readonly hasBefore: boolean; readonly hasAfter: boolean },
): string {
  const sentences = text.match(sentence) ?? [];
  const start = hasBefore ? within(sentences) : '';
  const end = hasAfter ? within(sentences.toReversed()) : '';
  const isLong = text.length - start.length - end.length > mostKept;
  return isLong ? `${start}${comparisonWords.left}${end === '' ? '' : text.slice(-end.length)}` : text;
}

/** Sentences from one end; always one, for it is part of what changed. Letters are only counted: order does not matter. */
function within(sentences: readonly string[]): string {
  let kept = '';
  for (const each of sentences) {
    if (kept !== '' && kept.length + each.length > mostKept) break;
    kept += each;
  }
  return kept;
}

/** Line ends of the author are ends of paragraphs in a cell. */
function paragraphsOf(inlines: readonly Inline[]): CellText {
  const paragraphs: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind !== 'text') continue;
    const [first = '', ...others] = inline.text.split('\n');
    if (first !== '') paragraphs.at(-1)?.push({ ...inline, text: first });
    for (const text of others) paragraphs.push(text === '' ? [] : [{ ...inline, text }]);
  }
  const filled = paragraphs.filter(({ length }) => length > 0);
  return filled.length > 0 ? filled : plainText(comparisonWords.nothing);
}
