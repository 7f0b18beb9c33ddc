import { daysInMonth } from './calendar.ts';
import { fromChineseNumber } from './chinese-number.ts';
import type { PartialDate } from './deadline.ts';
import { toHalfWidth } from './half-width.ts';

/** A date that was read, or why it was not: the text is no date, or it names a month or day that does not exist. */
export type DateReading =
  | { readonly ok: true; readonly date: PartialDate }
  | { readonly ok: false; readonly reason: 'format' }
  | { readonly ok: false; readonly reason: 'no-such-month'; readonly month: number }
  | {
      readonly ok: false;
      readonly reason: 'no-such-day';
      readonly year?: number;
      readonly month?: number;
      readonly day: number;
      /** The last day that the month has. */
      readonly lastDay: number;
    };

const year = /(?<year>\d{4}|[〇零○一二三四五六七八九]{4})/.source;
const month = /(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})/.source;
const day = /(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})/.source;

const written = new RegExp(`^(?:${year}年)?(?:${month}月)?(?:${day}[日号])?$`);
const numeric = /^(?<year>\d{4})([-./])(?<month>\d{1,2})(?:\2(?<day>\d{1,2}))?$/;

/**
 * Reads one date of the calendar: 2021年1月25日, 二〇二一年一月二十五日, 2021-01-25, 2021.1.25, 2021/1/25,
 * full-width digits and inner spaces too. A year or month may stand alone (2021年, 2021年1月), a day needs its month.
 */
export function parseDate(text: string): DateReading {
  const plain = toHalfWidth(text).replace(/\s/g, '');
  const pattern = plain !== '' && '年月日号'.includes(plain.slice(-1)) ? written : numeric;
  const parts = pattern.exec(plain)?.groups;
  if (!parts) return { ok: false, reason: 'format' };
  const [year, month, day] = [number(parts.year), number(parts.month), number(parts.day)];
  if (Number.isNaN(year) || Number.isNaN(month) || Number.isNaN(day)) return { ok: false, reason: 'format' };
  if (day !== undefined && month === undefined) return { ok: false, reason: 'format' };
  return existing({
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  });
}

function existing(date: PartialDate): DateReading {
  const { year, month, day } = date;
  if (year === 0) return { ok: false, reason: 'format' };
  if (month === undefined) return { ok: true, date };
  if (month < 1 || month > 12) return { ok: false, reason: 'no-such-month', month };
  const lastDay = daysInMonth(month, year);
  if (day === undefined || (day >= 1 && day <= lastDay)) return { ok: true, date };
  return { ok: false, reason: 'no-such-day', ...(year === undefined ? {} : { year }), month, day, lastDay };
}

function number(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return /^\d+$/.test(digits) ? Number(digits) : (fromChineseNumber(digits) ?? Number.NaN);
}

const within: { readonly [Word in NonNullable<PartialDate['within']>]: string } = {
  early: '上旬',
  middle: '中旬',
  late: '下旬',
  end: '底',
  start: '初',
  'first-half': '上半年',
  'second-half': '下半年',
  q1: '第一季度',
  q2: '第二季度',
  q3: '第三季度',
  q4: '第四季度',
};

/**
 * A date as documents print it, Arabic numerals without leading zeros (GB/T 9704-2012, 7.3.5.4): 2021年1月25日.
 * What is missing is left out: 2021年1月, 1月25日; a part of a year or month follows it: 2021年底, 3月上旬.
 */
export function formatDate(date: PartialDate): string {
  const year = date.year === undefined ? '' : `${date.year}年`;
  const month = date.month === undefined ? '' : `${date.month}月`;
  const day = date.day === undefined ? '' : `${date.day}日`;
  if (date.within === undefined) return year + month + day;
  if (year + month === '' && date.within === 'end') return '年底';
  if (year + month === '' && date.within === 'start') return '年初';
  if (month === '' && date.within === 'middle') return `${year || '年'}中`;
  return year + month + day + within[date.within];
}
