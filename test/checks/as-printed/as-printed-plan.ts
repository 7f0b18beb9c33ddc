import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../../src/diagnostics/position.ts';
import type { SourceFile } from '../../../src/diagnostics/span.ts';
import { describe as describeFinding } from '../../../src/i18n/describe.ts';
import { type ExampleFiles, packageFolder, runExample } from '../../docs/run-example.ts';
import { type Expectation, type Expectations, type Gap, readExpectations } from './read-expectations.ts';

const folder = join(packageFolder, 'test/fixtures/seeds-as-printed');

/** Folders of the fixtures, named as the plans they were printed from. */
export const asPrintedPlans: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export function filesOf(plan: string): ExampleFiles {
  const names = readdirSync(join(folder, plan)).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, plan, name), 'utf8')]));
}

/** A page of a fixture that is no plan; empty where there is none. */
export function pageOf(plan: string, name: string): string {
  return readdirSync(join(folder, plan)).includes(name) ? readFileSync(join(folder, plan, name), 'utf8') : '';
}

/** What the comments of a plan expect. */
export function expectationsOf(plan: string): Expectations {
  const all = Object.entries(filesOf(plan)).map(([path, text]) => readExpectations({ path, text }));
  return {
    expected: all.flatMap(({ expected }) => expected),
    gaps: all.flatMap(({ gaps }) => gaps),
  };
}

export interface Compared {
  readonly unexpected: readonly string[];
  readonly notFound: readonly string[];
  readonly gaps: readonly Gap[];
}

/** Checks a plan as `hongtou check` does and holds what is found against what its comments expect. */
export function comparePlan(plan: string): Compared {
  const { expected, gaps } = expectationsOf(plan);
  const { findings, prepared } = runExample(filesOf(plan));
  if (prepared?.silences.silenced.length !== 0) throw new Error(`${plan}: nothing may be silenced`);
  return {
    unexpected: findings.filter((found) => !expected.some((one) => fits(one, found))).map(told),
    notFound: expected
      .filter((one) => !findings.some((found) => fits(one, found)))
      .map(({ code, ids, place, line }) => `${place.file.path}:${line} ${code} ${ids.join(', ')}`),
    gaps,
  };
}

/** Whether a finding is the expected one: it begins in what stands below the comment and touches the place. */
function fits({ code, covered, place }: Expectation, { code: found, span }: Diagnostic): boolean {
  if (found !== code || !span || nameOf(span.file) !== nameOf(place.file)) return false;
  const begins = span.start >= covered.start && span.start < covered.end;
  return begins && span.start < place.end && Math.max(span.end, span.start + 1) > place.start;
}

const nameOf = ({ path }: SourceFile): string => path.slice(path.lastIndexOf('/') + 1);

function told(found: Diagnostic): string {
  const { line, column } = found.span
    ? positionOf(found.span.file, found.span.start)
    : { line: 0, column: 0 };
  const where = found.span ? `${nameOf(found.span.file)}:${line}:${column}` : '?';
  return `${where} ${found.code} ${describeFinding(found, 'zh').message}`;
}
