import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { type Line, lineAt, quote, shorten, valueStart, valueToLineEnd, within } from './line.ts';
import { corrected, type Explanation, type SyntaxTrap } from './trap.ts';

/** What cannot begin a plain value (YAML 1.2.2, 5.3 and 7.3.3), double braces first. */
const reserved = /^(?:\{\{|[*&!%@`[{\],}]|-(?= |$))/u;

const codes = [
  'UNEXPECTED_TOKEN',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
  'MULTIPLE_TAGS',
  'MULTIPLE_ANCHORS',
];

/** `*市卫健委`, `%以上`, `@全体`, `{{标题}} 年`, `[试行] 办法`: a value that begins with a mark of YAML. */
export const reservedStart: SyntaxTrap = ({ file, start, code, message }) => {
  const line = lineAt(file, start);
  const inLine = start - line.start;
  if (code === 'BAD_SCALAR_START') return quoteValue(line, inLine);
  if (code === 'MISSING_CHAR' ? !message.startsWith('Tags and anchors') : !codes.includes(code))
    return undefined;
  const at = valueStart(line.text);
  return at <= inLine ? quoteValue(line, at) : undefined;
};

function quoteValue(line: Line, at: number): Explanation | undefined {
  const character = line.text.slice(at).match(reserved)?.[0];
  if (character === undefined) return undefined;
  const value = isInBrackets(line.text, at)
    ? (line.text.slice(at).match(/^[^,\]}]+/u)?.[0] ?? '').trimEnd()
    : valueToLineEnd(line.text, at);
  if (value === '') return undefined;
  const text = `${line.text.slice(0, at)}${quote(value)}${line.text.slice(at + value.length)}`;
  const parameters = { character, corrected: shorten(text.trim()) };
  const explained = corrected('HT126', parameters, within(line, at, at + character.length), line, text);
  if (character !== '-') return explained;
  // A list begun on the line of its key, perhaps; then the lines below belong to it and cannot be judged alone.
  const { fix: _twoWaysOut, ...found } = explained.found;
  return { found };
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/"[^"]*"|'[^']*'/gu, '');
  return (before.match(/[[{]/gu)?.length ?? 0) > (before.match(/[\]}]/gu)?.length ?? 0);
}

/**
 * The same where the parser found nothing wrong: `*市` with no anchor of that name is no alias, and `{{标题}}`
 * is a mapping with a mapping for a key.
 */
export function explainReserved({ file, start }: Span): Diagnostic | undefined {
  const line = lineAt(file, start);
  return quoteValue(line, start - line.start)?.found;
}
