import { type Line, lineAt, linesOf, shorten, valueStart, valueToLineEnd, within } from './line.ts';
import { corrected, type Explanation, listed, type ScalarTrap, type SyntaxTrap } from './trap.ts';

const halfWidth: Readonly<Record<string, string>> = { '－': '-', '–': '-', '—': '-', '＃': '#' };

/** A stretch of a line between full-width brackets. */
const bracketed = /^［.*］$|^｛.*｝$/u;

/** `－ 甲` and `＃ 说明` at the beginning of a line that the parser could not place. */
export const fullWidthMark: SyntaxTrap = ({ file, start, end }) => {
  for (const line of linesOf(file, start, end)) {
    const found = correctMark(line);
    if (found) return found;
  }
  return undefined;
};

/** `topics: ［{ title: 甲 }］`: full-width brackets round what would be a list without them. */
export const fullWidthBrackets: SyntaxTrap = ({ file, start, code }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const line = lineAt(file, start);
  const ownLine = line.text.match(/^\s*(?:- +)*/u)?.[0].length ?? 0;
  for (const at of [ownLine, valueStart(line.text)]) {
    const value = valueToLineEnd(line.text, at);
    if (bracketed.test(value)) return correctBrackets(line, line.start + at, value);
  }
  return undefined;
};

/** The same where it was read as text, or as a key; and `［甲，乙］`, which is text from end to end. */
export const fullWidthMarkInText: ScalarTrap = ({ file, node, start, end, written, role, flow, ownLine }) => {
  if (node.type !== 'PLAIN' || flow || !/[－–—＃［｛]/u.test(written)) return [];
  const line = lineAt(file, start);
  const toLineEnd = role === 'key' ? valueToLineEnd(line.text, start - line.start) : written;
  if (bracketed.test(toLineEnd)) return [correctBrackets(line, start, toLineEnd).found];
  if (!ownLine && !written.includes('\n')) return [];
  return linesOf(file, start, end)
    .filter((_, at) => at > 0 || ownLine)
    .flatMap((line) => listed(correctMark(line)?.found));
};

function correctMark(line: Line): Explanation | undefined {
  const [, head, character, rest] = line.text.match(/^(\s*)(?:([－–—])[ \u3000]+|(?=＃))(.*)$/u) ?? [];
  const mark = character ?? (rest?.startsWith('＃') ? '＃' : undefined);
  if (head === undefined || rest === undefined || mark === undefined) return undefined;
  const needed = halfWidth[mark] ?? '';
  const text = mark === '＃' ? `${head}#${rest.slice(1)}` : `${head}- ${rest}`;
  const parameters = { character: mark, needed, corrected: shorten(text.trim()) };
  return corrected('HT136', parameters, within(line, head.length, head.length + 1), line, text);
}

function correctBrackets(line: Line, start: number, written: string): Explanation {
  const character = written.slice(0, 1);
  const [open, close] = character === '［' ? ['[', ']'] : ['{', '}'];
  const inner = written
    .slice(1, -1)
    .replace(/，\s*/gu, ', ')
    .replace(/：\s*/gu, character === '｛' ? ': ' : '：');
  const at = start - line.start;
  const text = `${line.text.slice(0, at)}${open}${inner}${close}${line.text.slice(at + written.length)}`;
  const parameters = { character, needed: open ?? '', corrected: shorten(text.trim()) };
  return corrected('HT136', parameters, within(line, at, at + 1), line, text);
}
