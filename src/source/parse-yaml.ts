import { type Document, type Node, parseDocument } from 'yaml';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/span.ts';

/** Reads text as one YAML 1.2 document (core schema). Returns `undefined` where a syntax error was reported. */
export function parseYaml(file: SourceFile, report: Report): Node | undefined {
  const document: Document.Parsed = parseDocument(file.text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // Checked while placing: a duplicate is a finding of its own and no reason to stop.
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const [error] = document.errors;
  if (error) {
    report(diagnostic('HT149', { parserCode: error.code }, { file, start: error.pos[0], end: error.pos[1] }));
    return undefined;
  }
  if (document.contents === null) {
    report(diagnostic('HT108', { path: file.path }, { file, start: 0, end: 0 }));
    return undefined;
  }
  return document.contents;
}
