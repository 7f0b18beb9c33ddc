import { expect, test } from 'vitest';
import { writtenColor, writtenLength, writtenSize } from '../../src/standard/written-units.ts';
import { parseLength } from '../../src/text/length.ts';

test.each([
  ['37毫米', { value: 37, unit: 'millimetres' }],
  ['３７ 毫米', { value: 37, unit: 'millimetres' }],
  ['3.7厘米', { value: 37, unit: 'millimetres' }],
  ['3.7 CM', { value: 37, unit: 'millimetres' }],
  ['28.95磅', { value: 28.95, unit: 'points' }],
  ['28pt', { value: 28, unit: 'points' }],
])('%s is a length', (text, length) => expect(parseLength(text)).toEqual(length));

test.each(['37', '毫米', '-3毫米', '1e3毫米', '3,7厘米', '37毫米宽', '三十毫米', '1英寸', ''])(
  '%s is none',
  (text) => expect(parseLength(text)).toBeUndefined(),
);

test('lengths are twips with their fraction, so that margins can be added up', () => {
  expect(writtenLength('28磅')).toBe(560);
  expect(writtenLength('25.4毫米')).toBe(1440);
  expect(writtenLength('37毫米')).toBeCloseTo(2097.64, 2);
});

test.each([
  ['三号', 32],
  ['3号', 32],
  ['小三', 30],
  ['小三号', 30],
  ['小３', 30],
  ['初号', 84],
  ['小初', 72],
  ['16磅', 32],
  ['10.5 磅', 21],
])('%s is a type size', (text, size) => expect(writtenSize(text)).toBe(size));

test.each(['32', '九号', '三', '小七', '号', '16毫米', '16.3磅', 'constructor'])('%s is none', (text) =>
  expect(writtenSize(text)).toBeUndefined(),
);

test.each([
  ['红色', 'FF0000'],
  ['大红', 'E60012'],
  ['#e60012', 'E60012'],
  ['990000', '990000'],
])('%s is a colour', (text, color) => expect(writtenColor(text)).toBe(color));

test.each(['红', '鲜红', 'E6001', 'E600122', 'red', '"/><w:b'])('%s is none', (text) =>
  expect(writtenColor(text)).toBeUndefined(),
);
