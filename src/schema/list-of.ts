import * as z from 'zod';
import { limits } from './limits.ts';

/** A list of any length that a plan can have. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(limits.items);
}
