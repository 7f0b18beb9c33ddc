const separator = /[。！？；，：\n\ufffc]/u;

/** The clause around a stretch of a text (UTF-16 offsets): from one mark to the next, both left out. */
export function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !separator.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !separator.test(text.charAt(to))) to++;
  return text.slice(from, to);
}

/** Whether a clause begins or ends at an offset, seen from the letter on its other side: empty at the text's edge. */
export const isClauseEdge = (letter: string): boolean => letter === '' || separator.test(letter);
