import * as z from 'zod';
import { optional } from './optional.ts';

/** 已完成. It changes nothing in print; next year's plan (`hongtou new --from`) goes without what is finished. */
export const done = optional(z.boolean(), {
  title: '已完成',
  description: '完成后写 true，不印出来；明年用 hongtou new --from 建立新计划时不再带过去',
});
