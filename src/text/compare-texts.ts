import { diffArrays } from 'diff';

/** A stretch of two texts that were compared: in both, only in the older one, or only in the newer one. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What a reader takes as one: a date (2021年3月22日, 3月底, 2021-03-22), a number with what it counts (1.5%, 13家,
 * 第三季度, 〔2021〕12号), a word of Latin letters, a run of spaces; any other letter stands alone, with its accents.
 */
const token =
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日|[底初末])?|[底初末])?|\d{1,2}月(?:\d{1,2}日|[底初末])?|\d{4}-\d{1,2}-\d{1,2}|〔\d{4}〕\d+号|第?\d+(?:\.\d+)*[%‰]?|(?:[A-Za-z]\p{M}*)+|\s+|\P{M}\p{M}*|\p{M}+/gu;

/** A text cut into tokens; together they are the text. */
export const tokensOf = (text: string): readonly string[] => text.match(token) ?? [];

/**
 * What was taken out of a text and what was put in, in order; what was removed stands before what was added in its
 * place. Dates and numbers are never cut: 3月22日 against 3月25日 is one date for another. Letters that happen to be
 * the same inside a stretch that was rewritten are not shown as kept: a comparison that a person cannot read aloud
 * helps nobody.
 */
export function compareTexts(older: string, newer: string): readonly TextPiece[] {
  return joined(withoutIslands(compareTokens(tokensOf(older), tokensOf(newer))));
}

/** The same for two lists, printed with 、 between their items: an item is taken out or put in as a whole. */
export function compareLists(older: readonly string[], newer: readonly string[]): readonly TextPiece[] {
  let hasOlder = false;
  let hasNewer = false;
  const pieces = diffArrays([...older], [...newer]).flatMap(({ added, removed, value }) =>
    value.flatMap((item): readonly TextPiece[] => {
      // Each list has its own marks between items: what stands first in one may stand second in the other.
      const isAfterOlder = hasOlder && !added;
      const isAfterNewer = hasNewer && !removed;
      hasOlder ||= !added;
      hasNewer ||= !removed;
      const mark = isAfterOlder && isAfterNewer ? 'same' : isAfterOlder ? 'removed' : 'added';
      const kind = added ? 'added' : removed ? 'removed' : 'same';
      return [
        ...(isAfterOlder || isAfterNewer ? [{ kind: mark, text: '、' } as const] : []),
        { kind, text: item },
      ];
    }),
  );
  return joined(pieces);
}

function compareTokens(older: readonly string[], newer: readonly string[]): readonly TextPiece[] {
  return diffArrays([...older], [...newer]).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Whether a kept stretch between two changed ones is too short, beside them, to be more than chance. */
const isIsland = (kept: string, before: readonly TextPiece[], after: readonly TextPiece[]): boolean => {
  const changed = (pieces: readonly TextPiece[]): number =>
    Math.max(0, ...pieces.map(({ text }) => [...text].length));
  const length = [...kept].length;
  return length <= 2 && length < changed(before) && length < changed(after);
};

function withoutIslands(pieces: readonly TextPiece[]): readonly TextPiece[] {
  return pieces.flatMap((piece, index): readonly TextPiece[] => {
    if (piece.kind !== 'same') return [piece];
    const before = changesBefore(pieces, index);
    const after = changesAfter(pieces, index);
    if (!isIsland(piece.text, before, after)) return [piece];
    return [
      { kind: 'removed', text: piece.text },
      { kind: 'added', text: piece.text },
    ];
  });
}

function changesBefore(pieces: readonly TextPiece[], index: number): readonly TextPiece[] {
  const from = pieces.findLastIndex(({ kind }, place) => place < index && kind === 'same');
  return pieces.slice(from + 1, index);
}

function changesAfter(pieces: readonly TextPiece[], index: number): readonly TextPiece[] {
  const to = pieces.findIndex(({ kind }, place) => place > index && kind === 'same');
  return pieces.slice(index + 1, to === -1 ? pieces.length : to);
}

/** Neighbouring changes become one removal and one addition. */
function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const result: TextPiece[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      close();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  close();
  return result;
}
