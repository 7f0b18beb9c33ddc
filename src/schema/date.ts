import * as z from 'zod';
import { parseDate } from '../text/official-date.ts';
import { limits } from './limits.ts';

const isDate = z.refine<string | number>((text) => parseDate(String(text)).ok, {
  params: { finding: 'date' },
});

/** A date as people write it: 2021-01-25 or 2021年1月25日, and in a draft as far as it is known: 2021年1月. */
export const date = z
  .union([z.string().max(limits.line), z.number()])
  .check(isDate)
  .transform((text) => String(text).trim());
