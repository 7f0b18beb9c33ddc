import { toHalfWidth } from './half-width.ts';

/** A length as it was written. */
export interface Length {
  readonly value: number;
  readonly unit: 'millimetres' | 'points';
}

const pattern = /^(\d{1,4}(?:\.\d{1,3})?)\s*(毫米|mm|厘米|公分|cm|磅|pt)$/iu;

/** 37毫米, 3.7厘米, 28磅, and the same as 37mm, 3.7 cm, 28pt; `undefined` for anything else, numbers without a unit too. */
export function parseLength(text: string): Length | undefined {
  const [, number = '', unit = ''] = pattern.exec(toHalfWidth(text).trim()) ?? [];
  if (number === '') return undefined;
  const value = Number(number);
  if (/磅|pt/iu.test(unit)) return { value, unit: 'points' };
  return { value: /毫米|mm/iu.test(unit) ? value : value * 10, unit: 'millimetres' };
}
