import { type Line, lineAt, linesOf, shorten, within } from './line.ts';
import { corrected, type Explanation, listed, type ScalarTrap, type SyntaxTrap } from './trap.ts';

const halfWidth: Readonly<Record<string, string>> = { '－': '-', '–': '-', '—': '-', '＃': '#' };

/** `－ 甲` and `＃ 说明` at the beginning of a line that the parser could not place. */
export const fullWidthMark: SyntaxTrap = ({ file, start, end }) => {
  for (const line of linesOf(file, start, end)) {
    const found = correctMark(line);
    if (found) return found;
  }
  return undefined;
};

/** The same where it was read as text; and `［甲，乙］`, which is text from end to end. */
export const fullWidthMarkInText: ScalarTrap = ({ file, node, start, end, written, role, flow, ownLine }) => {
  if (node.type !== 'PLAIN' || flow || role === 'key' || !/[－–—＃［｛]/u.test(written)) return [];
  if (/^［.*］$|^｛.*｝$/u.test(written)) {
    return [correctBrackets(lineAt(file, start), start, written)];
  }
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

function correctBrackets(line: Line, start: number, written: string) {
  const character = written.slice(0, 1);
  const [open, close] = character === '［' ? ['[', ']'] : ['{', '}'];
  const inner = written
    .slice(1, -1)
    .replace(/，\s*/gu, ', ')
    .replace(/：\s*/gu, character === '｛' ? ': ' : '：');
  const at = start - line.start;
  const text = `${line.text.slice(0, at)}${open}${inner}${close}${line.text.slice(at + written.length)}`;
  const parameters = { character, needed: open ?? '', corrected: shorten(text.trim()) };
  return corrected('HT136', parameters, within(line, at, at + 1), line, text).found;
}
