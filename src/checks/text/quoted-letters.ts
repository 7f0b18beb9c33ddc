/**
 * Which letters of a text are the words of others: those inside 《》 or quotation marks. By UTF-16 offset, 1 for yes;
 * of marks of one shape within each other the innermost count, and one that is never closed quotes nothing.
 */
export function quotedLetters(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const [opening, closing] of pairs) {
    let open = text.indexOf(opening);
    while (open !== -1) {
      const close = text.indexOf(closing, open);
      if (close === -1) break;
      quoted.fill(1, text.lastIndexOf(opening, close) + 1, close);
      open = text.indexOf(opening, close);
    }
  }
  return quoted;
}

const pairs = [
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
] as const;
