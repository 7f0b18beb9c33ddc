import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveCalendar } from '../../../src/campaign/calendar/resolve-calendar.ts';
import { shippedHolidays } from '../../../src/campaign/calendar/shipped-holidays.ts';
import { isWorkday } from '../../../src/campaign/calendar/work-calendar.ts';
import { dayNumber } from '../../../src/text/calendar.ts';
import { holidaysFolder, writtenHolidays } from './written-holidays.ts';

const files = readdirSync(holidaysFolder);

const calendar = resolveCalendar(writtenHolidays(), (found) => {
  throw new Error(found.code);
});

test('the program brings along what the files say', () => {
  const written = writtenHolidays().map(({ value: { hongtou: _format, workdays = [], ...year } }) => ({
    ...year,
    workdays,
  }));
  expect(shippedHolidays).toEqual(written);
});

test('every year from 2019 to 2026 is there and says where it comes from', () => {
  expect(files).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => `${year}.yaml`));
  for (const name of files) {
    const text = readFileSync(join(holidaysFolder, name), 'utf8');
    expect(text).toMatch(
      /^source: 国务院办公厅关于\d{4}年部分节假日安排的通知（国办发明电〔\d{4}〕\d+号）/mu,
    );
  }
});

/**
 * Days on which nobody works in a year: what the law gives (全国年节及纪念日放假办法: 11 days until 2024, 13 since) and
 * the weekends. What is moved for a longer holiday is worked on another day, so that the sum is the same.
 */
test.each([
  [2021, 11],
  [2022, 11],
  [2025, 13],
  [2026, 13],
])('%i: days off besides the weekends come to what the law gives', (year, given) => {
  let [off, weekends] = [0, 0];
  for (
    let day = dayNumber({ year, month: 1, day: 1 });
    day < dayNumber({ year: year + 1, month: 1, day: 1 });
    day++
  ) {
    if (!isWorkday(calendar, day)) off++;
    if (!isWorkday({ ...calendar, holidays: new Map(), workdays: new Set() }, day)) weekends++;
  }
  expect({ year, given: off - weekends }).toEqual({ year, given });
});

test.each([
  ['2019-05-05', true],
  ['2020-01-31', false],
  ['2020-02-03', true],
  ['2021-02-20', true],
  ['2022-12-31', false],
  ['2023-10-07', true],
  ['2024-02-09', true],
  ['2024-06-10', false],
  ['2025-09-28', true],
  ['2026-02-23', false],
])('%s is worked: %s', (text, worked) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  expect(isWorkday(calendar, dayNumber({ year, month, day }))).toBe(worked);
});
