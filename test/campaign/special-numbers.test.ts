import { expect, test } from 'vitest';
import type { PlanFormat } from '../../src/campaign/document-plan.ts';
import { readDocumentNumber } from '../../src/campaign/documents/document-number.ts';

/** `right`, the number that was meant, or `？`. */
const read = (number: string, format: PlanFormat): string => {
  const reading = readDocumentNumber(number, format);
  return reading.ok ? `right ${reading.year ?? ''}`.trim() : (reading.corrected ?? '？');
};

test.each([
  ['第1号', 'right'],
  ['第709号', 'right'],
  ['第012号', '第12号'],
  ['12', '第12号'],
  ['令第１２号', '第12号'],
  ['第 12 号令', '第12号'],
  ['第十二号', '？'],
  ['某政字〔2026〕1号', '？'],
  ['第×号', 'right'],
])('of an order: %s', (number, expected) => {
  expect(read(number, 'order')).toBe(expected);
});

test.each([
  ['第3期', 'right'],
  ['第3号', 'right'],
  ['第3次', 'right'],
  ['〔2026〕3号', 'right 2026'],
  ['〔2026〕第3期', 'right 2026'],
  ['某政办纪〔2026〕3号', 'right 2026'],
  ['3', '第3期'],
  ['第03期', '第3期'],
  ['[2026]3号', '〔2026〕3号'],
  ['（2026）第03期', '〔2026〕第3期'],
  ['〔26〕3号', '？'],
  ['第×期', 'right'],
  ['〔2026〕××号', 'right 2026'],
])('of minutes: %s', (number, expected) => {
  expect(read(number, 'minutes')).toBe(expected);
});

test.each(['letter', 'telegram', 'general'] as const)(
  'of any other format (%s): prefix and year',
  (format) => {
    expect(read('某教明电〔2026〕3号', format)).toBe('right 2026');
    expect(read('第3号', format)).toBe('？');
    expect(read('〔2026〕3号', format)).toBe('？');
    // What is masked or not settled.
    expect(read('×应急发〔2026〕36号', format)).toBe('right 2026');
    expect(read('××字〔××××〕×号', format)).toBe('right');
    expect(read('×应急发[2026]036号', format)).toBe('×应急发〔2026〕36号');
  },
);
