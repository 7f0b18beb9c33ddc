import Handlebars from 'handlebars';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../diagnostics/position.ts';
import type { SourceFile, Span } from '../../diagnostics/span.ts';
import type { Location, Program } from './ast.ts';

/** A template larger than this was not written by hand. In UTF-16 units. */
export const largestTemplate = 20_000;

/** A template file, read once however many templates use it as a partial. */
export interface ParsedTemplate {
  readonly name: string;
  readonly file: SourceFile;
  /** Absent where the file has a mistake of syntax, which was reported. */
  readonly program?: Program;
}

/** Parsed templates by name; `keys` are the names of all that there are. */
export interface ParsedTemplates {
  get(name: string): ParsedTemplate | undefined;
  keys(): Iterable<string>;
}

/** Reads a template. Reported: HT502 and HT503 mistakes of syntax, HT511 a file that is too large or nested too deep. */
export function parseTemplate(name: string, file: SourceFile, report: Report): ParsedTemplate {
  const program = parseProgram(file, report);
  return { name, file, ...(program && { program }) };
}

function parseProgram(file: SourceFile, report: Report): Program | undefined {
  if (file.text.length > largestTemplate) {
    report(diagnostic('HT511', { template: file.path }, { file, start: 0, end: 0 }));
    return undefined;
  }
  try {
    return Handlebars.parse(handlebarsSource(file)) as unknown as Program;
  } catch (error) {
    if (error instanceof RangeError)
      report(diagnostic('HT511', { template: file.path }, { file, start: 0, end: 0 }));
    else if (error instanceof Error) reportSyntaxError(file, error, report);
    else throw error;
    return undefined;
  }
}

/** Where a node stands in the file. */
export function spanOf(file: SourceFile, location: Location): Span {
  return { file, start: offsetOf(file, location.start), end: offsetOf(file, location.end) };
}

function offsetOf(file: SourceFile, at: Location['start']): number {
  return Math.min((lineStarts(file)[at.line - 1] ?? file.text.length) + at.column, file.text.length);
}

/** Handlebars counts a lone carriage return as a line end and the rest of hongtou does not. Lengths stay equal. */
function handlebarsSource(file: SourceFile): string {
  return file.text.replace(/\r(?!\n)/gu, '\n');
}

interface SyntaxError {
  readonly message: string;
  /** Only where the parser itself was content, e.g. `{{#if}}` closed by `{{/each}}`. */
  readonly lineNumber?: number;
  readonly column?: number;
}

/** Handlebars puts the place into the message: a line number, and a copy of the line with dashes up to a `^`. */
const parserMessage =
  /^Parse error on line (?<line>\d+):\n(?<excerpt>.*)\n(?<dashes>-*)\^\n.*got '(?<got>[^']*)'/su;
const closedWrongly = /^(?<opened>\S+) doesn't match (?<closed>\S+) - /u;

function reportSyntaxError(file: SourceFile, error: SyntaxError, report: Report): void {
  const { opened, closed } = closedWrongly.exec(error.message)?.groups ?? {};
  if (opened !== undefined && closed !== undefined && error.lineNumber !== undefined) {
    const start = offsetOf(file, { line: error.lineNumber, column: error.column ?? 0 });
    report(diagnostic('HT503', { opened, closed }, { file, start, end: start + opened.length }));
    return;
  }
  const place = parserMessage.exec(error.message)?.groups;
  const line = error.lineNumber ?? Number(place?.line ?? 1);
  const at = place
    ? offsetInExcerpt(file, line, place.excerpt ?? '', (place.dashes ?? '').length)
    : offsetOf(file, { line, column: error.column ?? 0 });
  const tag = openTag(file, at);
  const unclosed = !tag && place?.got === 'EOF' ? lastUnclosedBlock(file) : undefined;
  if (unclosed) report(diagnostic('HT503', { opened: unclosed.name }, unclosed.span));
  else report(diagnostic('HT502', {}, tag ?? { file, start: at, end: at }));
}

/** The tag inside which the parser lost its way, on its own line. */
function openTag(file: SourceFile, at: number): Span | undefined {
  const start = file.text.lastIndexOf('{{', at);
  if (start === -1 || start < file.text.lastIndexOf('}}', at - 1)) return undefined;
  const tag = /[^\r\n]*/u.exec(file.text.slice(start, Math.max(at, start + 2)))?.[0] ?? '';
  return { file, start, end: start + tag.length };
}

/**
 * The excerpt shows up to 20 characters before the mistake (`...` before them where there are more), without the line
 * ends. The place is found again by looking for these characters, the last time they end on that line.
 */
function offsetInExcerpt(file: SourceFile, line: number, excerpt: string, column: number): number {
  const before = excerpt.slice(0, column).replace(/^\.\.\./u, '');
  const starts = lineStarts(file);
  const lineStart = starts[line - 1] ?? 0;
  for (let end = starts[line] ?? file.text.length; end > lineStart; end -= 1) {
    if (
      file.text
        .slice(Math.max(0, end - 80), end)
        .replace(/\n/gu, '')
        .endsWith(before)
    )
      return end;
  }
  return lineStart;
}

const blockTag = /\{\{~?(?<kind>[#/])\s*(?<name>[^\s}~]+)/gu;

/** The block that is still open at the end of the file; the parser only says that something is missing there. */
function lastUnclosedBlock(file: SourceFile): { readonly name: string; readonly span: Span } | undefined {
  const open: { name: string; span: Span }[] = [];
  for (const tag of file.text.matchAll(blockTag)) {
    const name = tag.groups?.name ?? '';
    const end = tag.index + tag[0].length;
    if (tag.groups?.kind === '#') open.push({ name, span: { file, start: end - name.length, end } });
    else open.pop();
  }
  return open.at(-1);
}
