import * as z from 'zod';
import { limits } from './limits.ts';

const notTooMany = z.maxLength(limits.items);
const atLeastOne = z.minLength(1);

/** A list of any length that a plan can have. */
export function listOf<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return listWith(item, notTooMany);
}

/** The same with one item at the least. */
export function filledListOf<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return listWith(item, notTooMany, atLeastOne);
}

/** Made in one go: every method of zod makes a copy of the schema. */
const listWith = <Item extends z.ZodType>(
  item: Item,
  ...checks: z.core.$ZodCheck<never>[]
): z.ZodArray<Item> => new z.ZodArray({ type: 'array', element: item, checks }) as z.ZodArray<Item>;
