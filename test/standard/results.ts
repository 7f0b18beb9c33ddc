import {
  describeExpected,
  describeMeasured,
  isKept,
  type Measurement,
  type StandardRule,
} from './measure.ts';
import type { PrintedDocument } from './pages.ts';

/** What one rule gave on all its examples. */
export interface Result {
  readonly isKept: boolean;
  /** What is asked for; empty where the rule’s own words say it. */
  readonly expected: string;
  readonly measured: string;
}

const longestText = 24;

export function resultOf(rule: StandardRule, documents: ReadonlyMap<string, PrintedDocument>): Result {
  const measurements = rule.on.map((example) => {
    const document = documents.get(example);
    if (document === undefined) throw new Error(`there is no example ${example}`);
    return rule.measure(document);
  });
  const [first] = measurements;
  if (first === undefined) throw new Error(`${rule.zh}: no example`);
  return {
    isKept: measurements.every(isKept),
    expected: first.kind === 'length' ? describeExpected(first) : '',
    measured: describeMeasured(together(measurements, first)).slice(0, longestText),
  };
}

/** Lengths of all examples; of words those of the first one, as a sample. */
function together(measurements: readonly Measurement[], first: Measurement): Measurement {
  if (first.kind === 'words') return { ...first, measured: first.measured.slice(0, 1) };
  return {
    ...first,
    measured: measurements.flatMap((each) => (each.kind === 'length' ? each.measured : [])),
  };
}
