import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/span.ts';
import { lineAt } from './line.ts';
import { explainReserved } from './reserved-start.ts';

/**
 * Reports a first line that begins with a percent sign: `%YAML 1.1` and `%TAG` are refused, anything else was
 * meant as text. False where there is one.
 */
export function reportDirective(file: SourceFile, report: Report): boolean {
  const before = file.text.match(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/u)?.[0].length ?? 0;
  if (file.text[before] !== '%') return true;
  const [word = '%'] = lineAt(file, before).text.split(/\s/u);
  const span = { file, start: before, end: before + word.length };
  const isDirective = word === '%YAML' || word === '%TAG';
  report((isDirective ? undefined : explainReserved(span)) ?? diagnostic('HT112', { directive: word }, span));
  return false;
}
