import { calendarDay, type DayNumber } from '../../text/calendar.ts';
import { formatDate } from '../../text/official-date.ts';

/** 2021年1月30日. */
export const printDay = (day: DayNumber): string => formatDate(calendarDay(day));
