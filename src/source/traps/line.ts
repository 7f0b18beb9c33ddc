import type { TextEdit } from '../../diagnostics/diagnostic.ts';
import { lineStarts, lineText, positionOf } from '../../diagnostics/position.ts';
import type { SourceFile, Span } from '../../diagnostics/span.ts';

/** A line of a file without its line end. `start` is a UTF-16 offset in the file. */
export interface Line {
  readonly file: SourceFile;
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

export function lineNumbered(file: SourceFile, number: number): Line {
  return {
    file,
    number,
    start: lineStarts(file)[number - 1] ?? file.text.length,
    text: lineText(file, number),
  };
}

export function lineAt(file: SourceFile, offset: number): Line {
  return lineNumbered(file, positionOf(file, offset).line);
}

/** The lines a stretch of a file lies on, at most fifty: whatever went wrong went wrong near its beginning. */
export function linesOf(file: SourceFile, start: number, end: number): readonly Line[] {
  const first = positionOf(file, start).line;
  const last = Math.min(positionOf(file, Math.max(start, end - 1)).line, first + 49);
  return Array.from({ length: last - first + 1 }, (_, at) => lineNumbered(file, first + at));
}

/** A stretch of a line, by offsets in the line; it ends with the line at the latest. */
export function within(line: Line, start: number, end: number): Span {
  const offset = (inLine: number) => line.start + Math.min(inLine, line.text.length);
  return { file: line.file, start: offset(start), end: offset(end) };
}

/** The smallest edit that turns a line into another text. */
export function editOf(line: Line, text: string): TextEdit {
  const shorter = Math.min(line.text.length, text.length);
  let head = 0;
  while (head < shorter && line.text[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && line.text.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return {
    span: within(line, head, line.text.length - tail),
    replacement: text.slice(head, text.length - tail),
  };
}

/** A value between the quotation marks that need no escaping in it, as far as there are any. */
export function quote(value: string): string {
  return /["\\]/u.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** Long text with its middle left out, for messages; counted in code points. */
export function shorten(text: string, limit = 64): string {
  const letters = [...text];
  if (letters.length <= limit) return text;
  return `${letters.slice(0, limit - 13).join('')}…${letters.slice(-12).join('')}`;
}

/** Where the value of a line begins: after its indentation, its list dashes and its key. */
export function valueStart(text: string): number {
  return text.match(/^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s:#"'[{][^:#]*?) *:[ \t]+)?/u)?.[0].length ?? 0;
}

/** A value on one line that goes to the end of the line, without a comment behind it. */
export function valueToLineEnd(text: string, start: number): string {
  return text
    .slice(start)
    .replace(/\s+#.*$/u, '')
    .trimEnd();
}
