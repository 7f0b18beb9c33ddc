/** What two sides make of a text where at most one of them has changed it; nothing where both have, each otherwise. */
export function threeWay(base: string, ours: string, theirs: string): string | undefined {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : undefined;
}
