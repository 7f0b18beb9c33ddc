import type { Severity } from '../diagnostic.ts';

/** Times that do not fit together, and the calendar. Codes HT400–HT419, HT492, HT493, HT497. Days are printed: 2021年1月30日. */
export interface DateCheckDiagnostics {
  /** A time outside the campaign's period, or that of the phase it belongs to. */
  HT400: {
    /** `goal`: a time within which something is to be reached, of a text; it has no name. */
    readonly what: 'task' | 'duty' | 'phase' | 'goal';
    readonly name: string;
    readonly written: string;
    readonly side: 'before' | 'after';
    /** The period that it has to be in, as written, and whose that is; absent: the campaign's. */
    readonly period: string;
    readonly phase?: string;
  };
  /** A phase that begins before the one before it: altogether, or before that one is over. */
  HT401: {
    readonly phase: string;
    readonly written: string;
    readonly earlier: string;
    readonly earlierWritten: string;
    readonly problem: 'order' | 'overlap';
  };
  /** Working days between two phases that belong to neither. */
  HT402: {
    readonly phase: string;
    readonly earlier: string;
    readonly first: string;
    readonly last: string;
  };
  /** A range whose end is before its beginning. */
  HT403: { readonly written: string; readonly from: string; readonly to: string };
  /** A summary that is due before what it sums up has been set going. */
  HT404: {
    readonly first: string;
    readonly firstDue: string;
    readonly summary: string;
    readonly summaryDue: string;
  };
  /** A deadline that is over when the document is issued. */
  HT405: { readonly document: string; readonly issued: string; readonly name: string; readonly due: string };
  /** Too few working days from the issue date to a deadline. */
  HT406: {
    readonly document: string;
    readonly issued: string;
    readonly name: string;
    readonly due: string;
    readonly workdays: number;
  };
  /** A day of the month that some months do not have. */
  HT407: {
    readonly name: string;
    readonly written: string;
    readonly day: number;
    readonly months: readonly number[];
    /** What is returned is about the very month (本月), so that what comes after that day is in no return. */
    readonly isAboutMonth: boolean;
  };
  /** A date whose year nothing tells. */
  HT408: { readonly written: string };
  /** 即日 in a document that is finished and has no date, or 今年, `count` times. */
  HT409: { readonly written: string; readonly count?: number };
  /** A date without its year after dates of two years, or one that is earlier than the date it is listed after. */
  HT410: { readonly written: string; readonly after: string };
  /** Deadlines on days off. */
  HT411: {
    readonly name: string;
    readonly written: string;
    readonly isRecurring: boolean;
    /** Not all of them where there are many. */
    readonly days: readonly DayOff[];
    readonly count: number;
  };
  /** 长期坚持 beside a word that says it ends. */
  HT412: { readonly written: string; readonly word: string };
  /** Two tasks or duties that are the same but for their deadline. */
  HT413: { readonly name: string; readonly written: string; readonly other: string };
  /** A date in a task's own text that is later than its deadline. */
  HT414: { readonly name: string; readonly inner: string; readonly written: string };
  /** Another date in a task's text for the table than in its text for the body. */
  HT415: { readonly name: string; readonly text: string; readonly prose: string };
  /** A summary that is due long before the period ends (`end`, `days` later). */
  HT416: {
    readonly name: string;
    readonly due: string;
    readonly period: string;
    readonly end: string;
    readonly days: number;
  };
  /** A return of every month by two days, or tasks (`count` of them) whose deadline leaves out how often they are done. */
  HT417:
    | { readonly problem: 'day'; readonly written: string; readonly other: string }
    | {
        readonly problem: 'unsaid';
        readonly name: string;
        readonly written: string;
        readonly deadline: string;
        readonly count: number;
      };
  /** A line of holidays/2024.yaml that cannot be right. */
  HT418: { readonly year: number; readonly written: string; readonly problem: HolidayProblem };
  /** Years of deadlines whose holidays are not known. */
  HT419: { readonly years: readonly number[] };
  /** Phases that do not say when, beside others that do. */
  HT492: { readonly phases: readonly string[] };
  /** Deadlines (`count` of them) by a month with 前, or beside 长期坚持. */
  HT493: { readonly problem: 'month' | 'always'; readonly written: string; readonly count: number };
  /** A return of every month: its first, which is about the month `covered`, and its last, after the campaign. */
  HT497: { readonly first: string; readonly covered: string; readonly last: string };
  /** A day that cannot be what a text says of it; `said` and `is` are 一 to 日. */
  HT499: { readonly written: string } & (
    | { readonly problem: 'weekday'; readonly day: string; readonly said: string; readonly is: string }
    | { readonly problem: 'after-issue'; readonly issued: string }
  );
}

export type HolidayProblem =
  | 'file-name'
  | 'no-day'
  | 'other-year'
  | 'ends-before'
  | 'too-long'
  | 'worked-anyway'
  | 'is-holiday';

export interface DayOff {
  readonly day: string;
  /** From Monday as 1 to Sunday as 7. */
  readonly weekday: number;
  readonly holiday?: string;
  /** The nearest days that are worked. */
  readonly before: string;
  readonly after: string;
}

export const dateCheckSeverities: { readonly [Code in keyof DateCheckDiagnostics]: Severity } = {
  HT400: 'warning',
  HT401: 'warning',
  HT402: 'warning',
  HT403: 'error',
  HT404: 'warning',
  HT405: 'warning',
  HT406: 'warning',
  HT407: 'warning',
  HT408: 'warning',
  HT409: 'warning',
  HT410: 'warning',
  HT411: 'warning',
  HT412: 'warning',
  HT413: 'warning',
  HT414: 'warning',
  HT415: 'warning',
  HT416: 'warning',
  HT417: 'info',
  HT418: 'warning',
  HT419: 'info',
  HT492: 'info',
  HT493: 'info',
  HT497: 'info',
  HT499: 'warning',
};
