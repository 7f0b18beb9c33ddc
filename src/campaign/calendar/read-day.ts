import { type DayNumber, dayNumber, daysInMonth } from '../../text/calendar.ts';
import { parseDate } from '../../text/official-date.ts';

/** 2024-02-10: all days that the program brings with it are written so, some hundred, and every run reads them. */
const plainDay = /^\d{4}-\d\d-\d\d$/;

/** The day that is written, with year and month; `undefined` where there is none. */
export function readDay(written: string): DayNumber | undefined {
  if (plainDay.test(written)) {
    const [year, month, day] = written.split('-').map(Number) as [number, number, number];
    const isDay = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
    return isDay ? dayNumber({ year, month, day }) : undefined;
  }
  const reading = parseDate(written);
  if (!reading.ok) return undefined;
  const { year, month, day } = reading.date;
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : dayNumber({ year, month, day });
}
