import * as z from 'zod';
import type { Schema } from './inspection.ts';

/**
 * What stands in the place of a required text that is missing, so that the rest of the thing is still looked at.
 * It holds a space because no id may: an id is never made up, two of them would be one too many.
 */
export const missingText = '（缺 此项）';

/** The stand-in for a required value: the text above, or the first word that is possible; `undefined` for all else. */
export function standIn(schema: Schema): { readonly value: unknown } | undefined {
  if (schema instanceof z.ZodLiteral) return { value: schema.value };
  if (schema instanceof z.ZodEnum) return { value: schema.options[0] };
  const result = z.safeParse(schema, missingText);
  return result.success ? { value: result.data } : undefined;
}
