import { type Document, type Node, visit } from 'yaml';
import { type Diagnostic, diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/span.ts';
import { moveToOriginal } from './move-to-original.ts';
import { parse } from './parse-document.ts';
import { placeOf, visitScalars } from './scalar-places.ts';
import { reportConflictMarkers } from './traps/conflict-markers.ts';
import { reportDirective } from './traps/directive.ts';
import { mayBeTrapped, scalarTraps, syntaxTraps } from './traps/index.ts';
import { lineNumbered } from './traps/line.ts';
import type { Explanation } from './traps/trap.ts';

/** Mistakes explained in one run; whoever made more than these sees the others in the next. */
const explainedLimit = 20;

/** What was read of a file without syntax errors. */
export interface ParsedYaml {
  readonly contents: Node;
  /** Names of the anchors, of which there should be none. */
  readonly anchors: ReadonlySet<string>;
}

/**
 * Reads text as one YAML 1.2 document (core schema). A syntax error is explained where a trap knows the
 * mistake; its line is then read as it should have been, so that one mistake is not reported as ten.
 * Returns `undefined` where a syntax error was reported.
 */
export function parseYaml(file: SourceFile, report: Report): ParsedYaml | undefined {
  if (!reportConflictMarkers(file, report) || !reportDirective(file, report)) return undefined;
  const repaired = new Set<number>();
  let reading = file;
  let document = parse(reading);
  let broken = false;
  while (document.errors.length > 0 && repaired.size < explainedLimit) {
    broken = true;
    const explained = explainFirst(document, reading);
    report(moveToOriginal(explained.found, file));
    const line = explained.repaired?.line;
    if (!line || repaired.has(line.number)) return undefined;
    repaired.add(line.number);
    reading = replaceLine(reading, line.number, explained.repaired?.text ?? '');
    document = parse(reading);
  }
  for (const found of document.contents ? textFindings(document.contents, reading) : []) {
    if (found.severity === 'error') broken = true;
    const moved = moveToOriginal(found, file, repaired);
    if (moved) report(moved);
  }
  if (broken) return undefined;
  if (document.contents === null) {
    report(diagnostic('HT108', { path: file.path }, { file, start: 0, end: 0 }));
    return undefined;
  }
  return { contents: document.contents, anchors: anchorsOf(document, file) };
}

function explainFirst(document: Document.Parsed, file: SourceFile): Explanation {
  const [first] = [...document.errors].sort((one, other) => one.pos[0] - other.pos[0]);
  if (!first) throw new Error('there is no syntax error to explain');
  // The parser points one character behind the end of a file that ends too early.
  const [start, end] = first.pos.map((offset) => Math.min(offset, file.text.length)) as [number, number];
  const { code, message } = first;
  const broken = { file, code, message, start, end, contents: document.contents };
  for (const explain of syntaxTraps) {
    const explained = explain(broken);
    if (explained) return explained;
  }
  return { found: diagnostic('HT149', { parserCode: code }, { file, start, end }) };
}

function textFindings(contents: Node, file: SourceFile): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  visitScalars(contents, (node, role, flow, lonely) => {
    if (!mayBeTrapped(node, file.text, role, flow)) return;
    const place = placeOf(node, file, role, flow, lonely);
    for (const trap of scalarTraps) {
      const found = trap(place);
      findings.push(...found);
      if (found.length > 0) break;
    }
  });
  return findings;
}

function replaceLine(file: SourceFile, number: number, text: string): SourceFile {
  const line = lineNumbered(file, number);
  const end = line.start + line.text.length;
  return { path: file.path, text: file.text.slice(0, line.start) + text + file.text.slice(end) };
}

function anchorsOf(document: Document.Parsed, file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  if (!file.text.includes('&')) return names;
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor) names.add(node.anchor);
    },
  });
  return names;
}
