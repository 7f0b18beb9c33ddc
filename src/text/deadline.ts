/**
 * When something is due, as people write it and as a program understands it.
 * `text` is always printed to the letter; `parts` is what could be read from it.
 */
export interface Deadline {
  readonly text: string;
  readonly parts: readonly DeadlinePart[];
  /** False where some stretch of the text could not be read; such a deadline is printed and reported, never guessed. */
  readonly understood: boolean;
}

/**
 * Year, month and day, each only as far as it was written. Month and day count from 1.
 * Within one list or range the left date lends what the right one leaves out: 2020年9—12月, 3月1日至15日.
 * 全年 and 年内 are an `in` with nothing in it.
 */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 上旬 中旬 下旬 月底 月初 年底 年初 上半年 下半年 第一季度 …, where it was written instead of a day or month. */
  readonly within?:
    | 'early'
    | 'middle'
    | 'late'
    | 'end'
    | 'start'
    | 'first-half'
    | 'second-half'
    | 'q1'
    | 'q2'
    | 'q3'
    | 'q4';
}

export type RecurringPeriod =
  | 'day'
  | 'week'
  | 'ten-days'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  /** 学期, 学年: they begin when the school says so. */
  | 'term'
  | 'school-year';

export type DeadlinePart =
  /** 2024年12月前 · 2021年8月底完成 · 2021年3月22日前 */
  | { readonly kind: 'by'; readonly date: PartialDate }
  /** 4月份开始 · 自2021年1月起 · 即日起 (no date: the issue date) */
  | { readonly kind: 'from'; readonly date: PartialDate | 'issue-date' }
  /** 2月至12月 · 2020年9—12月 · 即日起至2021年12月 */
  | { readonly kind: 'range'; readonly from: PartialDate | 'issue-date'; readonly to: PartialDate }
  /** 2021年 · 2020年8月: within this span of time, with no before or after written */
  | { readonly kind: 'in'; readonly date: PartialDate }
  /** 为期三个月 · 24小时内 */
  | {
      readonly kind: 'duration';
      readonly count: number;
      readonly unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
      /** 三年内: it has to be done before that time is over; otherwise it goes on for that time. */
      readonly within?: true;
    }
  /** 立行立改 · 立即 */
  | { readonly kind: 'immediate' }
  /** 长期坚持 · 持续推进 · 常态化 */
  | { readonly kind: 'standing' }
  /** 每季度至少1次 · 每月1日 · 每年 */
  | {
      readonly kind: 'recurrence';
      readonly every: RecurringPeriod;
      /** 2 for 每两年; absent for 1. */
      readonly interval?: number;
      /** Day of the month, or of the week from Monday as 1; `end` is the last day of the period or the month. */
      readonly day?: number | 'end';
      /** Month of the year; after 每季度 the month of the quarter, 1 to 3. */
      readonly month?: number;
      /** 每月上旬 · 每年第四季度. */
      readonly within?: NonNullable<PartialDate['within']>;
      /** The far end of a stretch: 每月1日至5日 · 每年6月至9月. */
      readonly until?: { readonly month?: number; readonly day?: number | 'end' };
      /** How many times in each period; 每月一次 and 每月至少1次 alike. */
      readonly atLeast?: number;
    }
  /** 逢节假日顺延 */
  | { readonly kind: 'holiday-rule'; readonly rule: 'postpone' | 'advance' };
