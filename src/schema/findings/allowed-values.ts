import * as z from 'zod';
import type { AllowedValue } from '../../diagnostics/areas/schema.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { meaningsOf } from '../choice.ts';
import type { Schema } from '../inspect/inspection.ts';

/** The words that a schema takes, with what they mean. */
export function allowedValues(schema: Schema): readonly AllowedValue[] {
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => ({ value: String(value) }));
  if (!(schema instanceof z.ZodEnum)) return [];
  const meanings = meaningsOf(schema);
  return schema.options.map((value, index) => {
    const title = meanings[index];
    return { value: String(value), ...(title === undefined ? {} : { title }) };
  });
}

/** The word that was meant: the one with this Chinese meaning, or one that is spelt much the same. */
export function suggestValue(written: string, allowed: readonly AllowedValue[]): string | undefined {
  const [only, ...others] = allowed;
  if (only && others.length === 0) return only.value;
  const byMeaning = new Map(allowed.flatMap(({ value, title }) => (title ? [[title, value]] : [])));
  const name = written.trim();
  return (
    byMeaning.get(name) ??
    nearest(
      name,
      allowed.map(({ value }) => value),
    ) ??
    byMeaning.get(nearest(name, byMeaning.keys()) ?? '')
  );
}
