/** What becomes of deadlines, periods and dates: moved by the years between, taken out, left as they are. */
export const deadlineRules = ['shift', 'empty', 'keep'] as const;
export type DeadlineRule = (typeof deadlineRules)[number];
