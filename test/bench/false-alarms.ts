/**
 * How often `hongtou check` speaks up about real documents that nobody wrote rules for. Every .txt file of a folder (UTF-8,
 * the first line the title, one paragraph a line) is checked as a final document of a campaign of its own; printed is
 * how many findings of each code fall on 100,000 characters. Whether they are right a person decides:
 * `--show HT471,HT463` prints the findings themselves.
 *
 *     npx tsx test/bench/false-alarms.ts FOLDER [--show CODES]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { inWords, resolveText } from '../campaign/resolve-text.ts';
import { planOfText } from './plan-of-text.ts';

/** What is said about the plan that the text was put into: its kind of document, the annexes that are not there. */
const aboutTheFrame: ReadonlySet<string> = new Set(['HT355', 'HT430']);

interface Finding {
  readonly file: string;
  readonly found: Diagnostic;
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { show: { type: 'string' } } });
const [folder = '.'] = positionals;
const shown = new Set(values.show?.split(','));

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ file: basename(name, '.txt'), text: readFileSync(join(folder, name), 'utf8') }));
const characters = texts.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
const findings = texts.flatMap(({ file, text }) =>
  resolveText(planOfText(text))
    .found.filter(({ code }) => !aboutTheFrame.has(code))
    .map((found): Finding => ({ file, found })),
);

console.log(`${texts.length} documents, ${characters} characters`);
for (const code of [...new Set(findings.map(({ found }) => found.code))].toSorted()) {
  const group = findings.filter(({ found }) => found.code === code);
  const rate = ((group.length * 100_000) / characters).toFixed(1);
  const documents = new Set(group.map(({ file }) => file)).size;
  console.log(`${code}  ${group.length} in ${documents} documents  ${rate} per 100,000`);
  if (!shown.has(code) && !shown.has('all')) continue;
  for (const finding of group)
    console.log(`    ${finding.file}  ${placeOf(finding)}\n        ${messageOf(finding)}`);
}

/** What is found, with the letters around it. */
function placeOf({ found: { span } }: Finding): string {
  if (!span) return '';
  const { text } = span.file;
  const around = (from: number, to: number): string =>
    text.slice(Math.max(0, from), to).replace(/\s+/gu, ' ');
  return `${around(span.start - 30, span.start)}⟦${around(span.start, span.end).slice(0, 60)}⟧${around(span.end, span.end + 30)}`;
}

function messageOf({ found }: Finding): string {
  return inWords(found).replaceAll('\n', ' | ');
}
