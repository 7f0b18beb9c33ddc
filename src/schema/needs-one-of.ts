import * as z from 'zod';

/** A map that says nothing unless one of these keys is written: the rule, and how a JSON schema puts it. */
export function needsOneOf(...keys: readonly [string, ...string[]]) {
  return {
    rule: z.refine<object>((map) => keys.some((key) => Object.hasOwn(map, key)), {
      params: { needsOneOf: keys },
    }),
    jsonSchema: { anyOf: keys.map((key) => ({ required: [key] })) },
  };
}
