import type { Inline } from '../../document/document.ts';
import type { Piece } from './pieces.ts';

/** Marks that join or end; where a template writes one after a value, the value's own gives way. */
const yielding = /[。；;，,、：:]+$/u;
/** Marks that say more than the one after them would. */
const lasting = /[！？!?…]$/u;
/** A quotation that ends a sentence ends the sentence around it as well (GB/T 15834-2011). */
const endedQuotation = /[。！？][”’」』]$/u;

/** Signs before which a value's last mark gives way; words in parentheses belong before it. */
const templateMark = /^[。；，、：（]/u;

/**
 * Keeps punctuation from being doubled where a template's mark meets the end of a value:
 * `1.加强巡查。` + `；` becomes `1.加强巡查；`, and `是否到位？` + `。` stays `是否到位？`.
 */
export function settlePunctuation(pieces: readonly Piece[]): readonly Piece[] {
  const settled: Piece[] = [];
  for (const piece of pieces) {
    const before = settled.at(-1);
    const mark = markAtStart(piece);
    if (before?.kind !== 'value' || mark === undefined || piece.kind !== 'written') {
      settled.push(piece);
      continue;
    }
    const end = textAtEnd(before.inlines);
    if (lasting.test(end) ? /[。；，：]/u.test(mark) : mark === '。' && endedQuotation.test(end)) {
      settled.push(withoutMark(piece));
    } else {
      settled[settled.length - 1] = { ...before, inlines: withoutYielding(before.inlines) };
      settled.push(piece);
    }
  }
  return settled;
}

const markAtStart = (piece: Piece): string | undefined =>
  piece.kind === 'written' && piece.inline.kind === 'text'
    ? templateMark.exec(piece.inline.text)?.[0]
    : undefined;

const textAtEnd = (inlines: readonly Inline[]): string => {
  const last = inlines.at(-1);
  return last?.kind === 'text' ? last.text : '';
};

function withoutMark(piece: Extract<Piece, { kind: 'written' }>): Piece {
  const { inline } = piece;
  return inline.kind === 'text' ? { ...piece, inline: { ...inline, text: inline.text.slice(1) } } : piece;
}

/** A value that is nothing but punctuation stays what it is. */
function withoutYielding(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last?.kind !== 'text') return inlines;
  const text = last.text.replace(yielding, '');
  return text === '' ? inlines : [...inlines.slice(0, -1), { ...last, text }];
}
