import { type DiagnosticParameters, diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { HolidaysInput } from '../../schema/holidays-input.ts';
import type { Read } from '../../schema/read.ts';
import { type DayNumber, dayNumber, weekdayOf } from '../../text/calendar.ts';
import { readDay } from './read-day.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The days off of one year, read from a file or shipped with the program. */
export type HolidayYear = Pick<Read<HolidaysInput>, 'value' | 'origin'>;

type Problem = DiagnosticParameters['HT418']['problem'];

/** Longer than any holiday was; what is longer was mistyped. */
const mostDaysOff = 31;

/**
 * Puts the holidays of several years together. Reported, and left out: a day that is not given as year, month and day,
 * that is not of the year, a holiday that ends before it begins or lasts over a month, a workday that is worked anyway
 * or is a holiday (HT418).
 */
export function resolveCalendar(reads: readonly HolidayYear[], report: Report): WorkCalendar {
  const holidays = new Map<DayNumber, string>();
  const workdays = new Set<DayNumber>();
  for (const read of reads) {
    const { year, holidays: daysOff } = read.value;
    const refuse = (path: readonly (string | number)[], written: string, problem: Problem): undefined =>
      void report(diagnostic('HT418', { year, written, problem }, read.origin(path).span));
    // The notice about a year also says which days of the December before it are off and worked.
    const earliest = dayNumber({ year: year - 1, month: 12, day: 1 });
    const latest = dayNumber({ year, month: 12, day: 31 });
    const dayAt = (path: readonly (string | number)[], written: string): DayNumber | undefined => {
      const day = readDay(written);
      if (day === undefined) return refuse(path, written, 'no-day');
      return day >= earliest && day <= latest ? day : refuse(path, written, 'other-year');
    };
    if (!read.origin(['year']).span.file.path.endsWith(`${year}.yaml`))
      refuse(['year'], String(year), 'file-name');
    for (const [index, { name, from, to }] of daysOff.entries()) {
      const first = dayAt(['holidays', index, 'from'], from);
      const last = to === undefined ? first : dayAt(['holidays', index, 'to'], to);
      if (first === undefined || last === undefined) continue;
      if (last < first) refuse(['holidays', index, 'to'], to ?? from, 'ends-before');
      else if (last - first >= mostDaysOff) refuse(['holidays', index, 'to'], to ?? from, 'too-long');
      else for (let day = first; day <= last; day++) holidays.set(day, name);
    }
    for (const [index, written] of (read.value.workdays ?? []).entries()) {
      const day = dayAt(['workdays', index], written);
      if (day === undefined) continue;
      if (weekdayOf(day) <= 5) refuse(['workdays', index], written, 'worked-anyway');
      else if (holidays.has(day)) refuse(['workdays', index], written, 'is-holiday');
      else workdays.add(day);
    }
  }
  return { years: new Set(reads.map(({ value }) => value.year)), holidays, workdays };
}
