const separator = /[。！？；，：\n\ufffc]/u;

/** The clause around a stretch of a text (UTF-16 offsets): from one mark to the next, both left out. */
export function clauseAround(text: string, start: number, end: number): string {
  return stretchAround(text, start, end, separator);
}

/** Whether a clause begins or ends at an offset, seen from the letter on its other side: empty at the text's edge. */
export const isClauseEdge = (letter: string): boolean => letter === '' || separator.test(letter);

const sentenceEnd = /[。！？；\n]/u;

/** The sentence around a stretch of a text; parts of one that ； separates count as sentences. */
export function sentenceAround(text: string, start: number, end: number): string {
  return stretchAround(text, start, end, sentenceEnd);
}

function stretchAround(text: string, start: number, end: number, edge: RegExp): string {
  let from = start;
  while (from > 0 && !edge.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !edge.test(text.charAt(to))) to++;
  return text.slice(from, to);
}
