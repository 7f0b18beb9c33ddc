import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../../src/diagnostics/position.ts';
import type { SourceFile } from '../../../src/diagnostics/span.ts';
import { describe as describeFinding } from '../../../src/i18n/describe.ts';
import { runExample } from '../../docs/run-example.ts';
import { expectationsOf, filesOf } from './as-printed-plan.ts';
import type { Expectation, Gap } from './read-expectations.ts';

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
