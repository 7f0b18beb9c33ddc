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

/** Year, month and day, each only as far as it was written. Month and day count from 1. */
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

export type DeadlinePart =
  /** 2024年12月前 · 2021年8月底完成 · 2021年3月22日前 */
  | { readonly kind: 'by'; readonly date: PartialDate }
  /** 4月份开始 · 自2021年1月起 · 即日起 (no date: the issue date) */
  | { readonly kind: 'from'; readonly date: PartialDate | 'issue-date' }
  /** 2月至12月 · 2020年9—12月 · 即日起至2021年12月 */
  | { readonly kind: 'range'; readonly from: PartialDate | 'issue-date'; readonly to: PartialDate }
  /** 2021年 · 2020年8月: within this span of time, with no before or after written */
  | { readonly kind: 'in'; readonly date: PartialDate }
  /** 为期三个月 */
  | { readonly kind: 'duration'; readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' }
  /** 长期坚持 · 持续推进 · 常态化 */
  | { readonly kind: 'standing' }
  /** 每季度至少1次 · 每月1日 · 每年 */
  | {
      readonly kind: 'recurrence';
      readonly every: 'day' | 'week' | 'ten-days' | 'month' | 'quarter' | 'half-year' | 'year';
      /** Day of the month or week, where written; `end` for 每月底. */
      readonly day?: number | 'end';
      readonly month?: number;
      readonly atLeast?: number;
    }
  /** 逢节假日顺延 */
  | { readonly kind: 'holiday-rule'; readonly rule: 'postpone' | 'advance' };
