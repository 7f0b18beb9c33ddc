import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { codePointName } from '../check-characters.ts';
import { type Line, lineAt, lineNumbered, linesOf, shorten, within } from './line.ts';
import { corrected, type Explanation, listed, type ScalarTrap, type SyntaxTrap } from './trap.ts';

/** White space other than the ASCII space at the beginning of a line, behind spaces and list dashes. */
const strangeIndent = /^((?:- +| )*)([\t\u00a0\u2000-\u200a\u202f\u205f\u3000][\s]*)(\S.*)$/u;

/** Tabs, full-width and no-break spaces in front of a line that the parser could not place. */
export const strangeIndentation: SyntaxTrap = ({ file, start, end }) => {
  const lines = linesOf(file, start, end);
  // An error is often told at the end of the line before.
  for (const line of [...lines, nextWrittenLine(lines.at(-1) ?? lineAt(file, start))]) {
    const found = correctIndent(line);
    if (found) return found;
  }
  return undefined;
};

/** The same in front of a line that was read as text or as part of a key. */
export const strangeIndentationInText: ScalarTrap = ({ file, node, start, ownLine }) => {
  const first = file.text[start] ?? '';
  if (node.type !== 'PLAIN' || !ownLine || !/[\u0080-\uffff]/u.test(first) || !/\s/u.test(first)) return [];
  return listed(correctIndent(lineAt(file, start))?.found);
};

function correctIndent(line: Line): Explanation | undefined {
  const [, head, strange, rest] = line.text.match(strangeIndent) ?? [];
  if (head === undefined || strange === undefined || rest === undefined) return undefined;
  const wide = strange.replace(/[\t\u3000]/gu, '  ').length;
  const text = `${head}${' '.repeat(head === '' ? fittingIndent(line, wide) : wide)}${rest}`;
  const span = within(line, head.length, head.length + strange.length);
  const shown = shorten(text.trimEnd());
  if (strange.includes('\t')) return corrected('HT125', { corrected: shown }, span, line, text);
  const codePoint = codePointName(strange);
  return corrected('HT124', { codePoint, corrected: shown }, span, line, text);
}

/** The width that was meant, where it is that of a level above; otherwise the level of the line above. */
function fittingIndent(line: Line, width: number): number {
  const levels = levelsAbove(line);
  return levels.includes(width) ? width : (levels[0] ?? width);
}

/** Columns at which a line could begin, from what stands above it; the most probable first. */
function levelsAbove(line: Line): readonly number[] {
  const isItem = /^\s*- /u.test(line.text);
  const levels: number[] = [];
  let outer = Number.POSITIVE_INFINITY;
  for (let above = line.number - 1; above > 0 && outer > 0; above -= 1) {
    const { text } = lineNumbered(line.file, above);
    const dash = text.length - text.trimStart().length;
    if (/^\s*(?:#|$)/u.test(text) || dash >= outer) continue;
    const content = text.match(/^\s*(?:- +)*/u)?.[0].length ?? dash;
    if (levels.length === 0 && /:\s*$/u.test(text)) levels.push(content + 2);
    levels.push(content);
    if (isItem) levels.push(dash);
    outer = dash;
  }
  return levels;
}

/** A line that fits no level above it. There is no telling where it belongs, so reading ends here. */
export const unfitIndentation: SyntaxTrap = ({ file, start, code, message }) => {
  const line = lineAt(file, start);
  const rest = line.text.slice(start - line.start);
  const isFlow = message.includes('Flow ');
  const continues = code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?: |$)/u.test(rest);
  const beginsLine = line.text.slice(0, start - line.start).trim() === '';
  if (continues) return atLine(nextWrittenLine(line));
  if (code === 'BAD_INDENT' && !isFlow) return atLine(beginsLine ? line : nextWrittenLine(line));
  if (message.startsWith('A block sequence may not')) return atLine(line);
  if (message.startsWith('Sequence item without')) return atLine(rest === '' ? nextWrittenLine(line) : line);
  return message.endsWith('at node end') && beginsLine ? atLine(line) : undefined;
};

function nextWrittenLine(line: Line): Line {
  const text = line.file.text.slice(line.start + line.text.length);
  const skipped = text.match(/^(?:[ \t]*\r?\n)+/u)?.[0] ?? '';
  return skipped === '' ? line : lineAt(line.file, line.start + line.text.length + skipped.length);
}

function atLine(line: Line): Explanation {
  const indent = line.text.length - line.text.trimStart().length;
  return { found: diagnostic('HT135', {}, within(line, indent, indent + 1)) };
}
