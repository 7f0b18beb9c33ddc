import * as z from 'zod';

/** A map that says the same thing twice if both keys are written: the rule, and how a JSON schema puts it. */
export function notBeside(key: string, beside: string) {
  return {
    rule: z.refine<object>((map) => !(Object.hasOwn(map, key) && Object.hasOwn(map, beside)), {
      params: { notBeside: { key, beside } },
    }),
    jsonSchema: { not: { required: [key, beside] } },
  };
}
