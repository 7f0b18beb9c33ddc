/** What a reader sees as one character, and where it begins. */
export interface Grapheme {
  readonly segment: string;
  readonly index: number;
}

/**
 * Letters of which none joins another: ASCII, Latin-1, punctuation, numbers in circles and brackets, kana without the
 * marks that are set above them, Han, full-width forms. Nearly all text of a plan is made of these.
 */
const plain =
  /^[\x20-\x7e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u00ff\u2010-\u2027\u2030-\u205e\u2103\u2150-\u218b\u2460-\u24c1\u2500-\u25a9\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u3220-\u3296\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff9d\uffe0-\uffe6]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text. Making a segmenter costs more than starting this program: plain text does without. */
export function graphemes(text: string): Iterable<Grapheme> {
  if (plain.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
