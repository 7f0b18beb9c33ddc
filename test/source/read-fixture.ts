import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../src/diagnostics/position.ts';
import { sortDiagnostics } from '../../src/diagnostics/sort.ts';
import { describe } from '../../src/i18n/describe.ts';
import { readYaml } from '../../src/source/read-yaml.ts';
import { memoryReader } from './memory-reader.ts';

/** What is found in a file and what is read from it, as a text that a person can check. */
export function readFixture(text: string): string {
  const { found, yaml } = read(text);
  const value = yaml ? JSON.stringify(yaml.value) : 'not read';
  return `${sortDiagnostics(found).map(printFinding).join('')}→ ${value}\n`;
}

export const findingsIn = (text: string): readonly Diagnostic[] => read(text).found;

function read(text: string) {
  const found: Diagnostic[] = [];
  const yaml = readYaml(
    '/plans/campaign.yaml',
    { root: '/plans', show: (path) => path.slice(1) },
    memoryReader({ '/plans/campaign.yaml': text }),
    (one) => void found.push(one),
  );
  return { found, yaml };
}

/** `3:5-3:6 error HT121 …`, hint and edit below. */
export function printFinding(found: Diagnostic): string {
  const { message, hint } = describe(found, 'zh');
  const lines = [`${printSpan(found.span)} ${found.severity} ${found.code} ${message}`];
  if (hint) lines.push(`    ${hint}`);
  for (const related of found.related ?? []) lines.push(`    see ${printSpan(related)}`);
  if (found.fix) {
    const { file, start, end } = found.fix.span;
    lines.push(
      `    edit ${JSON.stringify(file.text.slice(start, end))} → ${JSON.stringify(found.fix.replacement)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function printSpan(span: Diagnostic['span']): string {
  if (!span) return '-';
  const start = positionOf(span.file, span.start);
  const end = positionOf(span.file, span.end);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
