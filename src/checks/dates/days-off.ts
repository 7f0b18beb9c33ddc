import {
  advanced,
  isCovered,
  isWorkday,
  postponed,
  type WorkCalendar,
  weekendsOnly,
} from '../../campaign/calendar/work-calendar.ts';
import type { DayOff } from '../../diagnostics/areas/checks-dates.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { calendarDay, type DayNumber, weekdayOf } from '../../text/calendar.ts';
import type { Check } from '../check.ts';
import { anchorOf } from './campaign-time.ts';
import { type DueDays, dueDays } from './due-days.ts';
import { printDay } from './print-day.ts';

/** As many days as one reads. */
const mostDays = 6;

/**
 * HT411: a deadline that falls on a day off and has no rule for it. HT419, once: years of deadlines whose holidays are
 * not known; of those only the weekends are.
 */
export const daysOff: Check = {
  run(campaign, report) {
    const calendar = campaign.calendar ?? weekendsOnly;
    const all = dueDays(campaign, anchorOf(campaign));
    const named = new Set<DayNumber>();
    for (const { name, written, isRecurring, days, hasHolidayRule, span } of all) {
      const off = days.filter((day) => !isWorkday(calendar, day));
      // What a text repeats of the duties, or of itself, is said once.
      const isNew = name !== '' || off.some((day) => !named.has(day));
      for (const day of off) named.add(day);
      if (hasHolidayRule || off.length === 0 || !isNew) continue;
      const shown = off.slice(0, mostDays).map((day) => describe(day, calendar));
      report(diagnostic('HT411', { name, written, isRecurring, days: shown, count: off.length }, span));
    }
    const unknown = campaign.calendar ? firstUncovered(all, calendar) : undefined;
    if (unknown) report(diagnostic('HT419', { years: unknown.years }, unknown.span));
  },
};

function describe(day: DayNumber, calendar: WorkCalendar): DayOff {
  const holiday = calendar.holidays.get(day);
  return {
    day: printDay(day),
    weekday: weekdayOf(day),
    ...(holiday === undefined ? {} : { holiday }),
    before: printDay(advanced(calendar, day)),
    after: printDay(postponed(calendar, day)),
  };
}

function firstUncovered(
  all: readonly DueDays[],
  calendar: WorkCalendar,
): { readonly years: readonly number[]; readonly span: Span } | undefined {
  const uncovered = all.filter(
    ({ days, hasHolidayRule }) => !hasHolidayRule && days.some((day) => !isCovered(calendar, day)),
  );
  const [first] = uncovered;
  if (!first) return undefined;
  const years = uncovered.flatMap(({ days }) =>
    days.filter((day) => !isCovered(calendar, day)).map((day) => calendarDay(day).year),
  );
  return { years: [...new Set(years)].sort((one, other) => one - other), span: first.span };
}
