import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, printDecimal, printWithPlaces, readDecimal } from '../../src/text/decimal.ts';
import { divideDecimals, isRoundedQuotient } from '../../src/text/quotient.ts';

function decimal(text: string): Decimal {
  const read = readDecimal(text);
  if (!read) throw new Error(`${text} is no decimal`);
  return read;
}

function divide(dividend: string, divisor: string, places: number): string {
  const quotient = divideDecimals(decimal(dividend), decimal(divisor), places);
  return quotient ? `${printDecimal(quotient.value)}${quotient.isExact ? '' : '…'}` : 'nothing';
}

describe('a quotient', () => {
  test('is rounded half away from zero', () => {
    expect(divide('5600', '58', 1)).toBe('96.6…');
    expect(divide('1', '8', 2)).toBe('0.13…');
    expect(divide('-1', '8', 2)).toBe('-0.13…');
    expect(divide('1', '-8', 2)).toBe('-0.13…');
    expect(divide('0.3', '0.1', 1)).toBe('3');
    expect(divide('9007199254740993', '1', 0)).toBe('9007199254740993');
    expect(divide('0', '7', 1)).toBe('0');
    expect(divide('7', '0', 1)).toBe('nothing');
  });

  test('is recognised in any number of decimals, and a half both ways', () => {
    const isIt = (written: string, dividend: string, divisor: string): boolean =>
      isRoundedQuotient(decimal(written), decimal(dividend), decimal(divisor));
    expect(['97', '96.6', '96.55', '96.552', '96.5517'].every((one) => isIt(one, '5600', '58'))).toBe(true);
    expect(['96', '96.5', '96.56', '96.60'].some((one) => isIt(one, '5600', '58'))).toBe(false);
    expect(isIt('0.12', '1', '8') && isIt('0.13', '1', '8')).toBe(true);
    expect(isIt('-0.13', '-1', '8')).toBe(true);
    expect(isIt('0', '0', '0')).toBe(false);
  });

  test('what was divided is always recognised', () => {
    const number = fc.record({
      digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      places: fc.nat(6),
    });
    fc.assert(
      fc.property(number, number, fc.nat(8), (dividend, divisor, places) => {
        const quotient = divideDecimals(dividend, divisor, places);
        expect(quotient === undefined).toBe(divisor.digits === 0n);
        if (quotient) expect(isRoundedQuotient(quotient.value, dividend, divisor)).toBe(true);
      }),
    );
  });
});

test('a number with decimals and commas as a table wants them', () => {
  expect(printWithPlaces(decimal('3'), 2, false)).toBe('3.00');
  expect(printWithPlaces(decimal('3.125'), 2, false)).toBe('3.125');
  expect(printWithPlaces(decimal('-1234567.5'), 2, true)).toBe('-1,234,567.50');
  expect(printWithPlaces(decimal('100'), 0, true)).toBe('100');
});
