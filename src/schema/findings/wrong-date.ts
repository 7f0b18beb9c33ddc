import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { parseDate } from '../../text/official-date.ts';
import { nameOf } from '../inspect/place.ts';
import { excerpt } from './excerpt.ts';
import type { FindingHandler } from './finding.ts';

/** What is no date, and what would be one if the calendar had that day. */
export const wrongDate: FindingHandler = ({ issue, value, place, span }) => {
  if (issue.code !== 'custom' || issue.params?.finding !== 'date') return undefined;
  const text = excerpt(String(value));
  const reading = parseDate(String(value));
  if (reading.ok || reading.reason === 'format') {
    return diagnostic('HT207', { place: nameOf(place), text }, span);
  }
  if (reading.reason === 'no-such-month') return diagnostic('HT208', { text, month: reading.month }, span);
  const { year, month = 0, lastDay } = reading;
  return diagnostic('HT208', { text, month, lastDay, ...(year === undefined ? {} : { year }) }, span);
};
