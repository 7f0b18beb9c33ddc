import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  printDecimal,
  readDecimal,
  roundingStep,
  shiftPoint,
} from '../../src/text/decimal.ts';

const read = (text: string) => {
  const value = readDecimal(text);
  if (!value) throw new Error(`${text} is no number`);
  return value;
};
const add = (one: string, other: string): string => printDecimal(addDecimals(read(one), read(other)));

test('sums are exact', () => {
  expect(add('0.1', '0.2')).toBe('0.3');
  expect(add('99.95', '0.05')).toBe('100');
  expect(add('-0.5', '0.25')).toBe('-0.25');
  expect(add('9007199254740993', '1')).toBe('9007199254740994');
  expect(add(`1${'0'.repeat(400)}`, '0.001')).toBe(`1${'0'.repeat(400)}.001`);
});

test('what is no plain number is not read', () => {
  for (const text of [
    '',
    '-',
    '.5',
    '5.',
    '1e3',
    '1,000',
    '１６',
    'NaN',
    'Infinity',
    '0x1F',
    '--1',
    '十',
    '1 2',
  ]) {
    expect(readDecimal(text), text).toBeUndefined();
  }
});

test('the point moves both ways', () => {
  expect(printDecimal(shiftPoint(read('3.5'), 4))).toBe('35000');
  expect(printDecimal(shiftPoint(read('120'), -4))).toBe('0.012');
  expect(printDecimal(shiftPoint(read('-0.05'), 1))).toBe('-0.5');
});

test('a round number was rounded by its last place that is not 0', () => {
  const step = (text: string): string => printDecimal(roundingStep(read(text)));
  expect(['18', '190', '35000', '3.5', '2.50', '0'].map(step)).toEqual([
    '1',
    '10',
    '1000',
    '0.1',
    '0.1',
    '1',
  ]);
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(12))
  .map(([digits, places]) => ({ digits, places }));

test('printing and reading agree, whatever the number', () => {
  fc.assert(
    fc.property(decimal, decimal, (one, other) => {
      expect(compareDecimals(read(printDecimal(one)), one)).toBe(0);
      const sum = addDecimals(one, other);
      expect(compareDecimals(addDecimals(sum, { ...other, digits: -other.digits }), one)).toBe(0);
      expect(Math.sign(compareDecimals(one, other))).toBe(-Math.sign(compareDecimals(other, one)) || 0);
    }),
  );
});
