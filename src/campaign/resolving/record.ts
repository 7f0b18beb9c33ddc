/**
 * A record whose keys come from people. It has no prototype, so that looking up `constructor` or `__proto__`
 * finds what was written under that name, or nothing.
 */
export function record<Value>(entries: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> {
  const made: Record<string, Value> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}
