import type * as z from 'zod';
import type { Schema } from './inspection.ts';

/** What zod found wrong, before it is put into words. */
export type Issue = z.core.$ZodRawIssue;

const noIssues: readonly Issue[] = [];

/** The rules of a schema itself (lengths, needed keys, dates) that a value breaks, without a look at its parts. */
export function brokenRules(schema: Schema, value: unknown): readonly Issue[] {
  const { checks } = schema._zod.def;
  if (!checks || checks.length === 0) return noIssues;
  const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
  for (const check of checks) check._zod.check(payload);
  return payload.issues;
}
