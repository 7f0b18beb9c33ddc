import { describe, expect, it } from 'vitest';
import { daysInMonth, weekday } from '../../src/text/calendar.ts';

describe('daysInMonth', () => {
  it('knows the long and the short months', () => {
    const months = Array.from({ length: 12 }, (_, index) => daysInMonth(index + 1, 2021));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it.each([
    [2024, 29],
    [2023, 28],
    [2000, 29],
    [1900, 28],
    [undefined, 29],
  ])('February of %s has %i days', (year, days) => {
    expect(daysInMonth(2, year)).toBe(days);
  });
});

describe('weekday', () => {
  it('counts from Monday as 1 to Sunday as 7', () => {
    expect(weekday(2021, 3, 22)).toBe(1);
    expect(weekday(2021, 3, 27)).toBe(6);
    expect(weekday(2021, 3, 28)).toBe(7);
  });
});
