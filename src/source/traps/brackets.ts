import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineAt, shorten, valueStart, valueToLineEnd, within } from './line.ts';
import { corrected, type SyntaxTrap } from './trap.ts';

const partner: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** `[甲, 乙` with no bracket at the end. */
export const openBracket: SyntaxTrap = ({ file, start, message }) => {
  const wanted = message.includes('end with a ]') ? '[' : message.includes('end with a }') ? '{' : undefined;
  const opening = wanted === undefined ? -1 : lastUnclosed(file.text.slice(0, start), wanted);
  if (wanted === undefined || opening < 0) return undefined;
  const line = lineAt(file, opening);
  const at = opening - line.start;
  return {
    found: diagnostic('HT134', { bracket: wanted }, within(line, at, at + 1)),
    repaired: { line, text: `${line.text.trimEnd()}${partner[wanted]}` },
  };
};

/** A mark at the wrong end of a list: `a, b]`. */
export const strayBracket: SyntaxTrap = ({ file, start, message }) => {
  const bracket = file.text[start] ?? '';
  if (!message.startsWith('Unexpected flow-') || !']}'.includes(bracket)) return undefined;
  const line = lineAt(file, start);
  const at = start - line.start;
  return {
    found: diagnostic('HT134', { bracket }, within(line, at, at + 1)),
    repaired: { line, text: line.text.slice(0, at) + line.text.slice(at + 1) },
  };
};

/** `[甲 "乙"]`: no comma between two items. */
export const missingComma: SyntaxTrap = ({ file, start, end, message }) =>
  /^Missing ,/u.test(message)
    ? { found: diagnostic('HT141', { mistake: 'missing' }, { file, start, end }) }
    : undefined;

/** `[甲,, 乙]` and `[, 甲]`: a comma with no item before it. */
export const doubledComma: SyntaxTrap = ({ file, start, message }) => {
  if (!message.startsWith('Unexpected , in flow')) return undefined;
  const line = lineAt(file, start);
  const at = start - line.start;
  const before = line.text.slice(0, at).trimEnd();
  const after = line.text.slice(at + 1);
  const text = before.endsWith(',') ? before + after : before + after.trimStart();
  const parameters = { mistake: 'doubled', corrected: shorten(text.trim()) } as const;
  return corrected('HT141', parameters, within(line, at, at + 1), line, text);
};

/** `topics: { … }, { … }` and `tasks: [甲], [乙]`: several items behind a key, and no list around them. */
export const itemsWithoutList: SyntaxTrap = ({ file, start, message }) => {
  if (!message.endsWith('at node end')) return undefined;
  const line = lineAt(file, start);
  const at = valueStart(line.text);
  const items = valueToLineEnd(line.text, at);
  if (
    !/:\s+$/u.test(line.text.slice(0, at)) ||
    !/^\{.*\}\s*[,，、]?\s*\{.*\}$|^\[.*\]\s*[,，、]?\s*\[.*\]$/u.test(items)
  )
    return undefined;
  const list = items.startsWith('{')
    ? `[${items.replace(/\}\s*[,，、]?\s*\{/gu, '}, {')}]`
    : items.replace(/\]\s*[,，、]?\s*\[/gu, ', ');
  const text = line.text.slice(0, at) + list + line.text.slice(at + items.length);
  const parameters = { mistake: 'outside', corrected: shorten(text.trim()) } as const;
  const behind = start - line.start;
  return corrected('HT141', parameters, within(line, behind, behind + 1), line, text);
};

function lastUnclosed(text: string, bracket: string): number {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === partner[bracket]) closed += 1;
    if (text[at] !== bracket) continue;
    if (closed === 0) return at;
    closed -= 1;
  }
  return -1;
}
