import type { Place } from './place.ts';
import type { Facts } from './resolving.ts';

/** The facts of a campaign. They are printed to the letter: a fact does not refer to others. */
export function resolveFacts(input: Readonly<Record<string, string>>, place: Place): Facts {
  const all = Object.entries(input).map(([id, text]) => ({ id, text, origin: place.below(id).origin }));
  return { all, byId: new Map(all.map((fact) => [fact.id, fact])), complete: !place.isUnknown() };
}
