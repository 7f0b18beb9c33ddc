import * as z from 'zod';
import { date } from './date.ts';
import { filledListOf } from './list-of.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { line } from './text.ts';

/** When something is due, printed to the letter; `by` says what it means where the words alone do not. */
export const deadline = shortForm(
  line,
  map(() => ({
    text: line.meta({ title: '时限文字', description: '原样打印的文字，例如：全国两会召开前' }),
    by: optional(date, {
      title: '最迟日期',
      description: '文字本身看不出日期时，写明最迟是哪一天，例如：2024-03-04',
    }),
  })),
  (text) => ({ text }),
);

/** One deadline or several milestones; always a list afterwards. */
export const deadlines = z
  .union([deadline, filledListOf(deadline)])
  .transform((written) => (Array.isArray(written) ? written : [written]));
deadline.register(z.globalRegistry, { id: 'deadline', title: '时限' });
deadlines.register(z.globalRegistry, { id: 'deadlines', title: '一个或几个时限' });
