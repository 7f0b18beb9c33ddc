import { z } from 'zod';

/** A map that says nothing unless one of these keys is written. */
export function needsOneOf(...keys: readonly [string, ...string[]]) {
  return z.refine<object>((map) => keys.some((key) => Object.hasOwn(map, key)), {
    params: { needsOneOf: keys },
  });
}
