import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from '../../src/text/calendar.ts';
import { formatDate, parseDate } from '../../src/text/official-date.ts';

const day = fc
  .record({ year: fc.integer({ min: 1949, max: 2199 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .integer({ min: 1, max: daysInMonth(month, year) })
      .map((dayOfMonth) => ({ year, month, day: dayOfMonth })),
  );

describe('parseDate', () => {
  it.each([
    '2021年1月25日',
    '2021年01月25日',
    '2021 年 1 月 25 日',
    ' 2021年1月25日\n',
    '２０２１年１月２５日',
    '二〇二一年一月二十五日',
    '2021年1月25号',
    '2021-01-25',
    '2021-1-25',
    '2021.1.25',
    '2021/1/25',
    '２０２１．１．２５',
  ])('reads %j', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, date: { year: 2021, month: 1, day: 25 } });
  });

  it.each([
    ['2021年', { year: 2021 }],
    ['2021年12月', { year: 2021, month: 12 }],
    ['2021-12', { year: 2021, month: 12 }],
    ['1月25日', { month: 1, day: 25 }],
    ['二月二十九日', { month: 2, day: 29 }],
    ['2024年2月29日', { year: 2024, month: 2, day: 29 }],
  ])('reads the date %s as far as it goes', (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, date });
  });

  it.each([
    '',
    ' ',
    '2021',
    '25日',
    '2021年25日',
    '2021年 月 日',
    '21年1月5日',
    '2021-1.25',
    '2021年1月25',
    '20210125',
    '0000-01-01',
    '2021年1月25日前',
    '十十月一日',
    '明天',
    '2021-01-25T00:00:00Z',
  ])('takes %j for no date', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, reason: 'format' });
  });

  it('names the month or day that does not exist', () => {
    expect(parseDate('2021年13月')).toEqual({ ok: false, reason: 'no-such-month', month: 13 });
    expect(parseDate('2021-00-10')).toEqual({ ok: false, reason: 'no-such-month', month: 0 });
    expect(parseDate('2021年2月29日')).toEqual({
      ok: false,
      reason: 'no-such-day',
      year: 2021,
      month: 2,
      day: 29,
      lastDay: 28,
    });
    expect(parseDate('2月30日')).toEqual({
      ok: false,
      reason: 'no-such-day',
      month: 2,
      day: 30,
      lastDay: 29,
    });
    expect(parseDate('1900年2月29日').ok).toBe(false);
    expect(parseDate('2000年2月29日').ok).toBe(true);
  });

  it('reads back every day that formatDate prints', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(parseDate(formatDate(date))).toEqual({ ok: true, date });
      }),
    );
  });

  it('reads anything without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789年月日号-./ 一二十〇') }), (text) => {
        expect(typeof parseDate(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('formatDate', () => {
  it.each([
    [{ year: 2021, month: 1, day: 5 }, '2021年1月5日'],
    [{ month: 3, day: 1 }, '3月1日'],
    [{ year: 2021 }, '2021年'],
    [{ year: 2021, within: 'end' }, '2021年底'],
    [{ year: 2021, within: 'middle' }, '2021年中'],
    [{ within: 'end' }, '年底'],
    [{ within: 'middle' }, '年中'],
    [{ year: 2021, within: 'q3' }, '2021年第三季度'],
    [{ within: 'first-half' }, '上半年'],
    [{ month: 3, within: 'early' }, '3月上旬'],
    [{}, ''],
  ] as const)('prints %j as %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});
