import type { ScalarPlace } from '../scalar-places.ts';
import { type Line, lineAt, linesOf, shorten, within } from './line.ts';
import { corrected, type Explanation, listed, type ScalarTrap, type SyntaxTrap } from './trap.ts';

/** A way to write the colon between key and value that YAML takes for text. */
interface WrongColon {
  readonly code: 'HT121' | 'HT122';
  /** Errors of the parser that it may lead to. */
  readonly leadsTo: readonly string[];
  /** A whole line: indentation and dashes, a short key without marks of its own, the colon, the value. */
  readonly line: RegExp;
  /** A key in braces that swallowed its value: key, colon, value. */
  readonly inBraces: RegExp;
}

/** `标题：危化品`. */
const fullWidth: WrongColon = {
  code: 'HT121',
  leadsTo: [
    'MULTILINE_IMPLICIT_KEY',
    'BLOCK_AS_IMPLICIT_KEY',
    'MISSING_CHAR',
    'BAD_INDENT',
    'UNEXPECTED_TOKEN',
  ],
  line: /^(\s*(?:- +)*)([^\s：:"'#&*!|>@`%[\]{},，。；-][^：:"',，。；]{0,39}?)( *： *)(.*)$/u,
  inBraces: /^([^：]*)(：\s*)(.*)$/su,
};

/** `title:危化品`, or another kind of space behind the colon; `10:30` and `https://…` are text. */
const tight: WrongColon = {
  code: 'HT122',
  leadsTo: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
  line: /^([ \t]*(?:- +)*)([^\s：:"'#&*!|>@`%[\]{},，。；-][^：:"'，。；]{0,39}?)(:)(?!\/\/)([^ \t].*)$/u,
  inBraces: /^([^:]*)(:)(?!\/\/)(.*)$/su,
};

/** Text seldom begins with one small Latin word and a colon; such a word is a key for certain. */
const latinKey = /^[a-z][A-Za-z]*$/u;

export const fullWidthColon: SyntaxTrap = explainWith(fullWidth);
export const fullWidthColonInText: ScalarTrap = findInText(fullWidth);
export const colonWithoutSpace: SyntaxTrap = explainWith(tight);
export const colonWithoutSpaceInText: ScalarTrap = findInText(tight);

function explainWith(wrong: WrongColon): SyntaxTrap {
  return ({ file, start, end, code }) => {
    if (!wrong.leadsTo.includes(code)) return undefined;
    for (const line of linesOf(file, start, end)) {
      const found = correctLine(wrong, line);
      if (found) return found;
    }
    return undefined;
  };
}

/**
 * What was read as text and is none: a Latin key at the beginning of a line, two or more lines that all look
 * like keys, or a key in braces that has no value.
 */
function findInText(wrong: WrongColon): ScalarTrap {
  return (place) => {
    if (place.node.type !== 'PLAIN' || !/[:：]/u.test(place.written)) return [];
    if (place.lonely) return listed(correctInBraces(wrong, place));
    if (place.flow || place.role === 'key') return [];
    const beginsLine = place.ownLine || place.role === 'item';
    const lines = linesOf(place.file, place.start, place.end);
    const allAreKeys =
      beginsLine &&
      lines.length > 1 &&
      lines.every((line) => correctLine(fullWidth, line) ?? correctLine(tight, line));
    return lines.flatMap((line, at) => {
      const key = at > 0 || beginsLine ? line.text.match(wrong.line)?.[2] : undefined;
      const isKey = key !== undefined && (allAreKeys || latinKey.test(key));
      return isKey ? listed(correctLine(wrong, line)?.found) : [];
    });
  };
}

function correctLine({ code, line: pattern }: WrongColon, line: Line): Explanation | undefined {
  const [, head, key, colon, value] = line.text.match(pattern) ?? [];
  if (head === undefined || key === undefined || colon === undefined || value === undefined) return undefined;
  const text = `${head}${key}:${value === '' ? '' : ` ${value.trim()}`}`;
  const at = head.length + key.length + (colon.length - colon.trimStart().length);
  return corrected(code, { key, corrected: shorten(text.trim()) }, within(line, at, at + 1), line, text);
}

function correctInBraces({ code, inBraces }: WrongColon, { file, start, written }: ScalarPlace) {
  const [, key, , value] = written.match(inBraces) ?? [];
  if (key === undefined || value === undefined) return undefined;
  const line = lineAt(file, start);
  const column = start - line.start;
  const replaced = `${key.trim()}: ${value.trim()}`;
  const text = line.text.slice(0, column) + replaced + line.text.slice(column + written.length);
  const span = within(line, column + key.length, column + key.length + 1);
  return corrected(code, { key: key.trim(), corrected: shorten(replaced) }, span, line, text).found;
}
