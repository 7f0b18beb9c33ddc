import { z } from 'zod';
import { limits } from './limits.ts';

/** A date as people write it: 2021-01-25 or 2021年1月25日, and in a draft as far as it is known: 2021年1月. */
export const date = z
  .union([z.string().max(limits.line), z.number()])
  .transform((text) => String(text).trim());
