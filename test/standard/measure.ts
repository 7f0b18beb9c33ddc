import type { Strength } from '../../src/standard/rule.ts';
import type { PrintedDocument } from './pages.ts';

/** What was measured on a page, and what the standard asks for. */
export type Measurement = LengthMeasurement | WordsMeasurement;

export interface LengthMeasurement {
  readonly kind: 'length';
  readonly unit: Unit;
  readonly measured: readonly number[];
  readonly expected: number;
  readonly tolerance: number;
}

export interface WordsMeasurement {
  readonly kind: 'words';
  readonly measured: readonly string[];
  /** Each of the measured words is one of these, or matches. */
  readonly expected: readonly string[] | RegExp;
}

/** 字 is the width of a character of the type area's grid, 行 the height of one of its lines. */
export type Unit = 'mm' | 'pt' | '字' | '行' | '页' | '处';

/** One rule of the standard and how it is measured on a laid-out page. */
export interface StandardRule {
  readonly strength: Strength | 'CUSTOM';
  readonly zh: string;
  readonly en: string;
  /** Folders below plans/showcase whose document it is measured on. */
  readonly on: readonly string[];
  readonly measure: (document: PrintedDocument) => Measurement;
}

/** The rules of one element in one clause. */
export interface RuleGroup {
  /** Of GB/T 9704-2012, unless another source is named. */
  readonly clause: string;
  readonly zh: string;
  readonly en: string;
  readonly rules: readonly StandardRule[];
}

/** The tolerance of 6.1, for every length that has none of its own. */
const allowed = 1;

const lengthsIn =
  (unit: Unit, usual: number) =>
  (measured: number | readonly number[], expected: number, tolerance: number = usual): LengthMeasurement => ({
    kind: 'length',
    unit,
    measured: typeof measured === 'number' ? [measured] : measured,
    expected,
    tolerance,
  });

export const millimetres = lengthsIn('mm', allowed);
/** Type is set in exact sizes. */
export const points = lengthsIn('pt', 0.1);
export const characters = lengthsIn('字', 0.2);
export const lines = lengthsIn('行', 0.1);
export const sheets = lengthsIn('页', 0);
/** How many places on the pages break a rule, or keep to it. */
export const places = lengthsIn('处', 0);

export const words = (
  measured: string | readonly string[],
  expected: string | readonly string[] | RegExp,
): WordsMeasurement => ({
  kind: 'words',
  measured: typeof measured === 'string' ? [measured] : measured,
  expected: typeof expected === 'string' ? [expected] : expected,
});

/** Whether a measurement keeps to what is expected. Nothing measured keeps to nothing. */
export function isKept(measurement: Measurement): boolean {
  if (measurement.measured.length === 0) return false;
  if (measurement.kind === 'length') {
    const { expected, tolerance } = measurement;
    return measurement.measured.every((value) => Math.abs(value - expected) <= tolerance + 1e-6);
  }
  const { expected } = measurement;
  return measurement.measured.every((word) =>
    expected instanceof RegExp ? expected.test(word) : expected.includes(word),
  );
}

/** What is asked for, e.g. `72 ± 1 mm`. */
export function describeExpected(measurement: Measurement): string {
  if (measurement.kind === 'words') {
    const { expected } = measurement;
    return expected instanceof RegExp ? `\`${expected.source}\`` : expected.join('、');
  }
  const { expected, tolerance, unit } = measurement;
  return tolerance === 0 ? `${short(expected)} ${unit}` : `${short(expected)} ± ${short(tolerance)} ${unit}`;
}

/** What was found: the one value, or the least and the greatest, to a tenth, or finer where the tolerance is. */
export function describeMeasured(measurement: Measurement): string {
  if (measurement.kind === 'words') return [...new Set(measurement.measured)].join('、');
  const { measured, unit, tolerance } = measurement;
  const rounded = tolerance > 0 && tolerance < 0.1 ? short : tenths;
  const [least, greatest] = [Math.min(...measured), Math.max(...measured)].map(rounded);
  return least === greatest ? `${least} ${unit}` : `${least}–${greatest} ${unit}`;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);
const tenths = (value: number): string => String(Math.round(value * 10) / 10 + 0);
