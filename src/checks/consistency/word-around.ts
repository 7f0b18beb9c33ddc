const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Letters on either side that a word may reach over. */
const reach = 8;

/** The word that holds a letter; a letter that belongs to no word of the dictionary is one itself. */
export function wordAt(text: string, offset: number): string {
  const start = Math.max(0, offset - reach);
  // Short stretches only: the segmenter of some runtimes is slow on long ones.
  const word = segmenter.segment(text.slice(start, offset + reach)).containing(offset - start);
  return word?.segment ?? text.charAt(offset);
}

export const wordLengthAt = (text: string, offset: number): number => wordAt(text, offset).length;
