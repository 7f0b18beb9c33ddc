import * as z from 'zod';

/** A word out of a few, each with what it means in Chinese; editors and messages show both. */
export function choice<Value extends string>(meanings: Readonly<Record<Value, string>>) {
  const values = Object.keys(meanings) as Value[];
  const schema = z.enum(values);
  z.globalRegistry.add(schema, { enumDescriptions: values.map((value) => meanings[value]) });
  return schema;
}

/** What each word of a `choice` means, in the order of its words. */
export function meaningsOf(schema: z.ZodEnum): readonly (string | undefined)[] {
  const listed = schema.meta()?.enumDescriptions;
  return Array.isArray(listed)
    ? listed.map((meaning) => (typeof meaning === 'string' ? meaning : undefined))
    : [];
}
