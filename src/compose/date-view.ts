import type { PartialDate } from '../text/deadline.ts';
import { blankNames } from './blank-names.ts';
import type { Context } from './context.ts';
import { type Content, record, text, type ViewOf } from './template/shape.ts';

/** A date for a template to write out; what is not known of it is a blank. */
export const dateShape = record({
  year: text('年份，未定时是空白'),
  month: text('月份，未定时是空白'),
  day: text('日，未定时是空白'),
});

export interface DateBlanks {
  /** Ids that lead to the date; year, month and day are added. */
  readonly ids: readonly string[];
  /** What the date is called. */
  readonly label: string;
  /** Room for the missing parts, in characters. */
  readonly widths: { readonly year: number; readonly month: number; readonly day: number };
}

/** The parts of a date. Nothing is invented for those that are missing. */
export function viewDate(
  date: PartialDate | undefined,
  { ids, label, widths }: DateBlanks,
  context: Context,
): ViewOf<typeof dateShape> {
  const part = (key: 'year' | 'month' | 'day'): Content => {
    const known = date?.[key];
    if (known !== undefined) return String(known);
    const name = `${label} ${blankNames(context)[key]}`.trim();
    return [{ kind: 'blank', blank: context.anchors.blank([...ids, key], name, widths[key]) }];
  };
  return { year: part('year'), month: part('month'), day: part('day') };
}
