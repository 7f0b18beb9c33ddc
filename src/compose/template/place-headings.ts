import type { SourceFile, Span } from '../../diagnostics/span.ts';
import type { Program, Statement } from './ast.ts';
import { spanOf } from './parse-template.ts';

export interface PlaceHeading {
  readonly name: string;
  /** The name, without the `#` before it. */
  readonly span: Span;
}

const headingLine = /^ {0,3}#{1,6}[ \t]+(?<name>[^\r\n]*?)[ \t]*(?:#+[ \t]*)?\r?$/gmu;

/** The lines of a template that name its places, found in what is written, not in what is printed. */
export function placeHeadings(file: SourceFile, program: Program): readonly PlaceHeading[] {
  return program.body.flatMap((statement) => headingsIn(file, statement));
}

function headingsIn(file: SourceFile, statement: Statement): readonly PlaceHeading[] {
  if (statement.type === 'BlockStatement') {
    return [statement.program, statement.inverse].flatMap((program) =>
      program ? placeHeadings(file, program) : [],
    );
  }
  if (statement.type !== 'ContentStatement') return [];
  const { start, end } = spanOf(file, statement.loc);
  return [...file.text.slice(start, end).matchAll(headingLine)].flatMap((match) => {
    const lineStart = start + match.index;
    if (lineStart > 0 && file.text[lineStart - 1] !== '\n') return [];
    const name = `${match.groups?.name ?? ''}${restOfLine(file, lineStart + match[0].length)}`;
    const nameStart = file.text.indexOf(name, lineStart + match[0].indexOf('#') + 1);
    return name === '' ? [] : [{ name, span: { file, start: nameStart, end: nameStart + name.length } }];
  });
}

/** A name that goes on with `{{…}}` is no place's name; the whole of it is shown as the unknown name. */
const restOfLine = (file: SourceFile, from: number): string =>
  /[^\r\n]*/u.exec(file.text.slice(from))?.[0] ?? '';
