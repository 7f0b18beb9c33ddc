import type { Tokens } from './tokens.ts';

/** More marks of one kind than this in one text are no Markdown, and the parser would take seconds for them. */
const mostMarks = 2_000;
/** Lists in lists beyond this depth are a row of dashes. */
const deepestList = 6;

const listMarkers = new RegExp(`^[ \\t]*(?:(?:[-+*]|\\d{1,9}[.)])[ \\t]+){${deepestList + 1},}`, 'gmu');

/** Puts tokens for what Markdown must not see: brackets and stars by the thousand, lists in lists in lists. */
export function protectMarkdown(text: string, tokens: Tokens): string {
  const literal = (written: string): string =>
    tokens.put({ kind: 'inlines', name: written, inlines: [{ kind: 'text', text: written }] });
  let safe = text;
  for (const mark of ['*', '[', ']', '_']) {
    if (safe.split(mark).length > mostMarks) safe = safe.replaceAll(mark, literal(mark));
  }
  return safe.replace(listMarkers, (markers) => literal(markers));
}
