import { type DayNumber, dayNumber } from '../../text/calendar.ts';

/** A day as the lists write it: 2019-03-31. */
export function listedDay(date: string): DayNumber {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayNumber({ year, month, day });
}

/** 2019-03-31 as 2019年3月. */
export const listedMonth = (date: string): string => date.replace(/^(\d+)-0?(\d+)-\d+$/u, '$1年$2月');
