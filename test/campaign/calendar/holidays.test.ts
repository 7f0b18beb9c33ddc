import { describe, expect, test } from 'vitest';
import { resolveCalendar } from '../../../src/campaign/calendar/resolve-calendar.ts';
import {
  advanced,
  isCovered,
  isWorkday,
  postponed,
  workdaysAfter,
} from '../../../src/campaign/calendar/work-calendar.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readHolidays } from '../../../src/schema/read.ts';
import { readYaml } from '../../../src/source/read-yaml.ts';
import { calendarDay, dayNumber } from '../../../src/text/calendar.ts';
import { memoryReader } from '../../source/memory-reader.ts';
import { codeAt, inWords } from '../resolve-text.ts';

function read(text: string, name = '2024.yaml') {
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic): void => void found.push(one);
  const path = `/holidays/${name}`;
  const options = { root: '/holidays', show: (shown: string) => shown.slice(1) };
  const yaml = readYaml(path, options, memoryReader({ [path]: text }), report);
  const one = yaml && readHolidays(yaml, report);
  return { calendar: resolveCalendar(one ? [one] : [], report), found };
}

const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return dayNumber({ year, month, day: date });
};

const springFestival = `year: 2024
source: 某通知
holidays: [{ name: 春节, from: 2024-02-10, to: 2024年2月17日 }]
workdays: [2024-02-04, 2024-02-18]
`;

describe('working days', () => {
  const { calendar, found } = read(springFestival);
  const workdays = (from: string, to: string): number => workdaysAfter(calendar, day(from), day(to));

  test('holidays are off, weekends too unless they are worked in exchange', () => {
    expect(found).toEqual([]);
    const worked = ['2024-02-04', '2024-02-09', '2024-02-12', '2024-02-17', '2024-02-18', '2024-02-24'];
    expect(worked.filter((text) => isWorkday(calendar, day(text)))).toEqual([
      '2024-02-04',
      '2024-02-09',
      '2024-02-18',
    ]);
  });

  test('the nearest working days', () => {
    expect(calendarDay(postponed(calendar, day('2024-02-13')))).toEqual({ year: 2024, month: 2, day: 18 });
    expect(calendarDay(advanced(calendar, day('2024-02-13')))).toEqual({ year: 2024, month: 2, day: 9 });
    expect(postponed(calendar, day('2024-02-09'))).toBe(day('2024-02-09'));
  });

  test('how many there are', () => {
    expect(workdays('2024-02-09', '2024-02-19')).toBe(2);
    expect(workdays('2024-02-19', '2024-02-19')).toBe(0);
  });

  test('of other years only the weekends are known', () => {
    expect(isCovered(calendar, day('2024-12-31'))).toBe(true);
    expect(isCovered(calendar, day('2025-01-01'))).toBe(false);
    expect(isWorkday(calendar, day('2025-01-01'))).toBe(true);
  });
});

describe('what cannot be right in a file of holidays', () => {
  const holidays = (list: string, more = ''): readonly string[] =>
    read(`year: 2024\nsource: 某通知\nholidays: [${list}]\n${more}`).found.map(
      (one) => `${codeAt(one)} ${inWords(one).split('\n')[0]}`,
    );

  test.each([
    ['{ name: 元旦, from: 2024年1月 }', '“2024年1月”不是完整的日期'],
    ['{ name: 元旦, from: 2023-01-01 }', '“2023-01-01”不是这一年的日子'],
    ['{ name: 国庆节, from: 2024-10-07, to: 2024-10-01 }', '“2024-10-01”比放假的第一天还早'],
    ['{ name: 国庆节, from: 2024-01-01, to: 2024-10-07 }', '“2024-10-07”离放假的第一天超过一个月'],
  ])('%s', (list, message) => {
    expect(holidays(list).join()).toContain(`HT418`);
    expect(holidays(list).join()).toContain(message);
  });

  test('workdays that are worked anyway, or are holidays', () => {
    expect(holidays('', 'workdays: [2024-02-05]')).toEqual([
      'HT418 4:12 2024年放假安排里的“2024-02-05”不是周末，本来就上班',
    ]);
    expect(holidays('{ name: 国庆节, from: 2024-10-05 }', 'workdays: [2024-10-05]')).toEqual([
      'HT418 4:12 2024年放假安排里的“2024-10-05”既写了放假，又写了补班',
    ]);
  });

  test('a copy of another year', () => {
    const { found } = read(springFestival, '2027.yaml');
    expect(found.map((one) => inWords(one).split('\n')[0])).toEqual([
      '2024年放假安排里的“2024”和文件名里的年份不一样',
    ]);
  });

  test('the shape is checked as in every other file', () => {
    expect(read('year: 2024\nholiday: []\nsource: 某通知\n').found.map(codeAt)).toEqual(['HT201 2:1']);
    expect(holidays('{ name: 元旦, from: 2024-02-30 }')).toEqual([expect.stringContaining('HT208')]);
  });

  test('New Year begins in the December before', () => {
    expect(holidays('{ name: 元旦, from: 2023-12-30, to: 2024-01-01 }', 'workdays: [2023-12-17]')).toEqual(
      [],
    );
  });
});
