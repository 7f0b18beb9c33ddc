import * as z from 'zod';

/** The value of a key that may be left out, and what editors and messages say of the key. */
export function optional<Value extends z.ZodType>(
  value: Value,
  about: { readonly title: string; readonly description: string },
): z.ZodOptional<Value> {
  const schema = z.optional(value);
  z.globalRegistry.add(schema, about);
  return schema;
}
