import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  weekday,
  weekdayOf,
} from '../../src/text/calendar.ts';

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

describe('numbers of days', () => {
  const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

  it('counts from 1 January 1970', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 2024, month: 2, day: 29 })).toBe(19_782);
    expect(dayNumber({ year: 2025, month: 14, day: 1 })).toBe(dayNumber({ year: 2026, month: 2, day: 1 }));
    expect(calendarDay(dayNumber({ year: 99, month: 12, day: 31 }))).toEqual({
      year: 99,
      month: 12,
      day: 31,
    });
  });

  it('a day comes back as it was, and the next one is one more', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const day = calendarDay(number);
        expect(dayNumber(day)).toBe(number);
        expect(dayNumber({ ...day, day: day.day + 1 })).toBe(number + 1);
      }),
    );
  });

  it('both ways of asking for the day of the week agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (number) => {
        const { year, month, day } = calendarDay(number);
        expect(weekdayOf(number)).toBe(weekday(year, month, day));
      }),
    );
  });

  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-12-09', 3, '2025-03-09'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    const number = (text: string) => Date.parse(text) / 86_400_000;
    expect(addMonths(number(from), months)).toBe(number(to));
  });
});
