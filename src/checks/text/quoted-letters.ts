/**
 * Which letters of a text are the words of others: those inside 《》 or quotation marks. By UTF-16 offset, 1 for yes;
 * of marks of one shape within each other the innermost count, and one that is never closed quotes nothing.
 */
export function quotedLetters(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const pair of pairs) {
    for (const { index, 0: found } of text.matchAll(pair)) {
      quoted.fill(1, index + 1, index + found.length - 1);
    }
  }
  return quoted;
}

const pairs = [/《[^《》]*》/gu, /“[^“”]*”/gu, /‘[^‘’]*’/gu, /「[^「」]*」/gu] as const;
