import * as z from 'zod';
import type { Schema } from './inspection.ts';

/** What zod says of a single value: what it becomes, or the first thing that is wrong with it. */
export type Judged =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: z.core.$ZodIssue };

const inOneGo: z.core.ParseContextInternal = { async: false };

/**
 * Judges a single value. zod is asked below its own `safeParse`, which is asked only where something is wrong: a plan
 * has as many values as words, and nearly all are right.
 */
export function judge(schema: Schema, value: unknown): Judged {
  const judged = schema._zod.run({ value, issues: [] }, inOneGo);
  if (!(judged instanceof Promise) && judged.issues.length === 0) return { ok: true, value: judged.value };
  const [issue] = z.safeParse(schema, value).error?.issues ?? [];
  if (!issue) throw new Error('a value was refused and nothing is wrong with it');
  return { ok: false, issue };
}
