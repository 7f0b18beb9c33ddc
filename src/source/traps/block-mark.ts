import { diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  type Line,
  lineAt,
  lineNumbered,
  quote,
  shorten,
  valueStart,
  valueToLineEnd,
  within,
} from './line.ts';
import { corrected, type SyntaxTrap } from './trap.ts';

/** `text: |文字` and `deadline: >3天`: text behind the mark of a block scalar. */
export const textAfterBlockMark: SyntaxTrap = ({ file, start, code }) => {
  if (code !== 'UNEXPECTED_TOKEN') return undefined;
  const line = lineAt(file, start);
  const at = valueStart(line.text);
  const mark = line.text[at] ?? '';
  if (mark !== '|' && mark !== '>') return undefined;
  const value = valueToLineEnd(line.text, at);
  const text = `${line.text.slice(0, at)}${quote(value)}${line.text.slice(at + value.length)}`;
  const block = `${line.text.slice(0, at)}${mark}`.trim();
  const parameters = { mark, quoted: shorten(text.trim()), block };
  const span = within(line, at, at + value.length);
  if (!hasIndentedTextBelow(line)) return corrected('HT133', parameters, span, line, text);
  const header = line.text.slice(0, at + 1);
  return { found: diagnostic('HT133', parameters, span), repaired: { line, text: header } };
};

/** `text: |` with text below it that is not indented. */
export const unindentedText: SyntaxTrap = ({ file, start }) => {
  const line = lineAt(file, start);
  let above = line.number - 1;
  while (above > 0 && lineNumbered(file, above).text.trim() === '') above -= 1;
  const header = lineNumbered(file, above).text;
  if (above < 1 || !/(?:: +|- +)[|>][-+]?\d?\s*(?:#.*)?$/u.test(header)) return undefined;
  const indent = header.match(/^\s*(?:- +)*/u)?.[0].length ?? 0;
  const text = `${' '.repeat(indent + 2)}${line.text.trim()}`;
  const at = line.text.length - line.text.trimStart().length;
  const parameters = { header: shorten(header.trim()), corrected: shorten(text) };
  return corrected('HT140', parameters, within(line, at, Math.max(at + 1, line.text.length)), line, text);
};

function hasIndentedTextBelow(line: Line): boolean {
  const below = lineNumbered(line.file, line.number + 1).text;
  const indent = (text: string) => text.length - text.trimStart().length;
  return below.trim() !== '' && indent(below) > indent(line.text);
}
