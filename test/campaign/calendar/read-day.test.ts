import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay } from '../../../src/campaign/calendar/read-day.ts';
import { dayNumber } from '../../../src/text/calendar.ts';
import { parseDate } from '../../../src/text/official-date.ts';

const padded = (most: number, length: number) =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(length, '0'));

const days = fc
  .tuple(padded(2200, 4), padded(13, 2), padded(32, 2))
  .map(([year, month, day]) => [`${year}-${month}-${day}`, `${year}.${month}.${day}`] as const);

test('a day in figures and dashes is read as any other writing of it', () => {
  fc.assert(
    fc.property(days, ([dashes, dots]) => {
      const reading = parseDate(dots);
      const { year = 0, month = 0, day = 0 } = reading.ok ? reading.date : {};
      expect(readDay(dashes)).toBe(reading.ok ? dayNumber({ year, month, day }) : undefined);
      expect(readDay(dots)).toBe(readDay(dashes));
    }),
    { numRuns: 2000 },
  );
});
