import type { Position, SourceFile } from './span.ts';

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

/** UTF-16 offsets at which the lines of a file begin; `\n` and `\r\n` end a line. Worked out once a file. */
export function lineStarts(file: SourceFile): readonly number[] {
  const known = lineStartsOf.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStartsOf.set(file, starts);
  return starts;
}

/** Line and column (code points, both from 1) of a UTF-16 offset; an offset outside the file is moved to its edge. */
export function positionOf(file: SourceFile, offset: number): Position {
  const inside = Math.min(Math.max(offset, 0), file.text.length);
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: countCodePoints(file.text, starts[low] ?? 0, inside) + 1 };
}

/** A line's text without its line end, counted from 1; empty for a line the file does not have. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStarts(file);
  const start = starts[line - 1];
  if (start === undefined) return '';
  return file.text.slice(start, starts[line] ?? file.text.length).replace(/\r?\n$/u, '');
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}
