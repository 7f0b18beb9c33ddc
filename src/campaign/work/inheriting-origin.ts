import type { Origin } from '../../diagnostics/span.ts';
import type { Place } from '../resolving/place.ts';

/** A level that a work item takes something from: itself first, then what is above it. */
export interface Level {
  readonly input: Readonly<Record<string, unknown>>;
  readonly place: Place;
  /** The keys that are handed down from here; absent: all. */
  readonly hands?: readonly string[];
}

/** What each level hands down to all levels below it. */
export const handedDown = ['lead', 'responsible', 'supporting', 'owners', 'deadline'] as const;

/**
 * The origin of a work item whose inherited parts point to where they were really written: `at('deadline')` of a task
 * that says nothing is the deadline of its topic.
 */
export function inheritingOrigin(own: Level, above: readonly Level[]): Origin {
  return {
    span: own.place.origin.span,
    at(...path) {
      const giver = gives(own, path) ? own : above.find((level) => gives(level, path));
      return (giver ?? own).place.at(...path);
    },
  };
}

function gives({ input, hands }: Level, [key, part]: readonly (string | number)[]): boolean {
  if (key === undefined || (hands && !hands.includes(String(key)))) return false;
  const value = input[key];
  if (value === undefined) return false;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return !isMap || part === undefined || Object.hasOwn(value, part);
}
