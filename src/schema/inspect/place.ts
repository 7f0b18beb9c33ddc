import type { PlaceName } from '../../diagnostics/areas/schema.ts';

/** A place in the plan. It is spelt out only for a finding: hardly any place has one. */
export interface Place {
  /** The list or map that it is a part of; absent for the whole file. */
  readonly above: Place | undefined;
  /** The key or index under which it was written. */
  readonly step: string | number;
  /** How it is called in messages; an item of a list, by its list and its number. */
  readonly called: PlaceName | undefined;
  /** How many lists and maps are around it. */
  readonly depth: number;
}

export const wholeFile: Place = { above: undefined, step: '', called: {}, depth: 0 };

export const placeBelow = (above: Place, step: string | number, called?: PlaceName): Place => ({
  above,
  step,
  called,
  depth: above.depth + 1,
});

/** The way to a place as it was written. */
export function pathOf({ above, step }: Place): readonly (string | number)[] {
  return above ? [...pathOf(above), step] : [];
}

/** How a place is called in messages. */
export function nameOf({ above, step, called }: Place): PlaceName {
  return called ?? { ...(above && nameOf(above)), item: Number(step) + 1 };
}
