import { parseDeadline } from '../../text/parse-deadline.ts';

/** Kinds of parts that hold from year to year: 长期坚持, 每月1日, 立行立改. */
const lasting = ['standing', 'recurrence', 'immediate', 'holiday-rule'];

/** Whether a deadline names a time of one certain year; a fact that is referred to may always be one. */
export function namesTime(text: string): boolean {
  if (text.includes('【')) return true;
  const { parts, understood } = parseDeadline(text);
  if (parts.some(({ kind }) => !lasting.includes(kind))) return true;
  return !understood && /[年月日号\d]/u.test(text);
}

/** Whether a text is a date or a stretch of time and nothing else: 2021年3月22日, 4月份, 2020年9月—12月. */
export function isTime(text: string): boolean {
  const { parts, understood } = parseDeadline(text);
  return understood && parts.some(({ kind }) => ['by', 'from', 'range', 'in'].includes(kind));
}

/** What of a deadline holds in the next year, too: 长期坚持 of 2021年底，长期坚持. Empty: nothing. */
export function lastingWords(text: string): string {
  if (!namesTime(text)) return text;
  return text
    .split(/[，,；;]|并(?=长期|持续|常态)/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !namesTime(clause))
    .join('，');
}
