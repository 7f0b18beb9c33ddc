import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../src/diagnostics/position.ts';
import { sortDiagnostics } from '../../src/diagnostics/sort.ts';
import { describe as inWords } from '../../src/i18n/describe.ts';
import { readCampaign } from '../../src/schema/read.ts';
import { positioned } from './positioned.ts';

const folder = join(import.meta.dirname, 'mistakes');

/** Each plan says at its end, in comments, what has to be found in it. */
describe('a mistake in a plan', () => {
  for (const name of readdirSync(folder)) {
    it(name.replace(/\.yaml$/u, '').replaceAll('-', ' '), () => {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      const [plan = '', ...rest] = text.split(/^(?=# HT)/mu);
      expect(findingsOf(plan)).toBe(rest.join(''));
    });
  }
});

function findingsOf(plan: string): string {
  const found: Diagnostic[] = [];
  readCampaign(positioned(plan), (one) => found.push(one));
  return sortDiagnostics(found).map(line).join('');
}

function line(found: Diagnostic): string {
  const { message, hint } = inWords(found, 'zh');
  if (!found.span) throw new Error(`${found.code} has no place`);
  const { line: row, column } = positionOf(found.span.file, found.span.start);
  return `# ${found.code} ${row}:${column} ${message}\n#   ${hint}\n`;
}
