import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approximations } from '../../src/text/approximation.ts';
import { printDecimal } from '../../src/text/decimal.ts';
import { amountOf, printQuantity, type Quantity, readQuantity } from '../../src/text/quantity.ts';
import { addRanges, rangeOf } from '../../src/text/quantity-range.ts';

function read(text: string): Quantity {
  const reading = readQuantity(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.problem}`);
  return reading.quantity;
}

test.each([
  ['16家', '16', undefined, '家'],
  ['1836', '1836', undefined, ''],
  ['1,836家', '1,836', undefined, '家'],
  ['190余次', '190', '余', '次'],
  ['130多处', '130', '多', '处'],
  ['近2万人', '2', '近', '万人'],
  ['将近2万人', '2', '将近', '万人'],
  ['约3.5亿元', '3.5', '约', '亿元'],
  ['3万余人次', '3万', '余', '人次'],
  ['100余万元', '100', '余', '万元'],
  ['20家以上', '20', '以上', '家'],
  ['98.5%', '98.5', undefined, '%'],
  ['-3.2%', '-3.2', undefined, '%'],
  ['−3.2个百分点', '−3.2', undefined, '个百分点'],
  ['12元/人', '12', undefined, '元/人'],
  ['0起', '0', undefined, '起'],
])('%s', (text, number, approximation, unit) => {
  expect(read(text)).toEqual({ number, unit, ...(approximation && { approximation }) });
  expect(printQuantity(read(text))).toBe(text);
});

test('spaces and full-width signs are how it was typed, not what it is', () => {
  expect(printQuantity(read('１６ 家'))).toBe('16家');
  expect(printQuantity(read('　９８．５％'))).toBe('98.5%');
  expect(printQuantity(read('－１，８３６家'))).toBe('-1,836家');
});

test.each([
  '',
  '家',
  '若干',
  '十余次',
  '余次',
  '5-10家',
  '5—10家',
  '3大类8种',
  '16家，其中8家',
  '1,83家',
  '007家',
  '.5家',
  '5.家',
  '1e5',
  '0x1F',
  'NaN',
  'Infinity',
  '--5',
  '++5',
  '+5%',
  '【数据：别的】',
])('%j is no number with a unit', (text) => {
  expect(readQuantity(text)).toEqual({ ok: false, problem: 'no-number' });
});

test('one word of approximation is enough', () => {
  for (const text of ['约190余次', '近20家左右', '至少100家以上', '超3万多人']) {
    expect(readQuantity(text), text).toEqual({ ok: false, problem: 'two-approximations' });
  }
});

test('amounts are in the unit without 万 and 亿', () => {
  const amount = (text: string): string => printDecimal(amountOf(read(text)));
  expect(['3.5万元', '3.5万余元', '100余万元', '1.2亿元', '2万亿元', '1,836家', '98.5%'].map(amount)).toEqual(
    ['35000', '35000', '1000000', '120000000', '2000000000000', '1836', '98.5'],
  );
});

test('what is certain of an approximate number', () => {
  const range = (...texts: readonly string[]): string => {
    const { least, most } = texts.map((text) => rangeOf(read(text))).reduce(addRanges);
    return `${least ? printDecimal(least) : ''}..${most ? printDecimal(most) : ''}`;
  };
  expect(range('16家')).toBe('16..16');
  expect(range('190余次')).toBe('190..200');
  expect(range('3.5万余元')).toBe('35000..36000');
  expect(range('逾100家')).toBe('100..');
  expect(range('不足100家')).toBe('..100');
  expect(range('约100家')).toBe('..');
  expect(range('50余处', '80处')).toBe('130..140');
  expect(range('50余处', '近80处')).toBe('..140');
});

const quantity = fc.record({
  number: fc.oneof(
    fc.bigInt({ min: 0n }).map(String),
    fc.constantFrom('0.5', '-3.25', '1,836', '12,345,678.9'),
  ),
  approximation: fc.constantFrom(
    ...(Object.keys(approximations) as (keyof typeof approximations)[]),
    undefined,
  ),
  unit: fc.constantFrom('', '家', '万元', '人次', '%', '个百分点', '元/人'),
});

test('what is printed reads as what it was', () => {
  fc.assert(
    fc.property(quantity, ({ approximation, ...rest }) => {
      const one: Quantity = { ...rest, ...(approximation && { approximation }) };
      const again = read(printQuantity(one));
      expect(printQuantity(again)).toBe(printQuantity(one));
      expect(printDecimal(amountOf(again))).toBe(printDecimal(amountOf(one)));
    }),
  );
});

test('no text is too strange or too long', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readQuantity(text)));
  const isRead = (text: string): boolean => readQuantity(text).ok;
  expect(isRead('1'.repeat(100_000))).toBe(true);
  expect(isRead(`1${'家'.repeat(100_000)}以`)).toBe(true);
  expect(isRead('1,111'.repeat(20_000))).toBe(false);
  expect(isRead('近'.repeat(100_000))).toBe(false);
});
