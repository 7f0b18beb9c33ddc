import type { Origin, Span } from '../../diagnostics/span.ts';

type Step = string | number;

/** The part of `Read` that says where things were written and what was left out. */
export interface Whereabouts {
  origin(path: readonly Step[]): Origin;
  isUnknown(path: readonly Step[]): boolean;
}

/** A place in what the user wrote: carried along with a piece of input, so that findings point at it. */
export interface Place {
  readonly origin: Origin;
  /** The span of a part; the nearest written ancestor where the part was not written. */
  at(...path: readonly Step[]): Span;
  /** The span of a key below this place; of its value where the key cannot be found before it. */
  keyAt(...path: readonly [...Step[], string]): Span;
  below(...path: readonly Step[]): Place;
  /** Whether this part, or something directly in it, was refused: then nothing may be concluded from its absence. */
  isUnknown(...path: readonly Step[]): boolean;
}

export function placeIn(whereabouts: Whereabouts, path: readonly Step[] = []): Place {
  return placeAt(whereabouts, path, whereabouts.origin(path).span);
}

function placeAt(whereabouts: Whereabouts, path: readonly Step[], span: Span): Place {
  const at = (...more: readonly Step[]): Span => {
    let found = span;
    for (const [depth] of more.entries()) {
      const next = whereabouts.origin([...path, ...more.slice(0, depth + 1)]).span;
      if (!isInside(next, found)) break;
      found = next;
    }
    return found;
  };
  return {
    origin: { span, at },
    at,
    keyAt: (...more) => keyBefore(at(...more), String(more.at(-1))),
    below: (...more) => placeAt(whereabouts, [...path, ...more], at(...more)),
    isUnknown: (...more) => whereabouts.isUnknown([...path, ...more]),
  };
}

/**
 * A short form has no parts of its own: where `lead: 医政科` stands for a list, its first item is the name and not the
 * key before it. What is included stands in another file.
 */
const isInside = (part: Span, whole: Span): boolean =>
  part.file !== whole.file || (part.start >= whole.start && part.end <= whole.end);

/** Farther back than this there is no key: ids are short, and only a comment may come between key and value. */
const farthestKey = 300;

function keyBefore(value: Span, key: string): Span {
  const { file, start } = value;
  const before = file.text.slice(Math.max(0, start - farthestKey), start);
  const found = before.lastIndexOf(key);
  const between = before.slice(found + key.length);
  if (found === -1 || !/^["']?\s*:\s*(?:#.*\s*|-\s*)*$/u.test(between)) return value;
  const from = start - before.length + found;
  return { file, start: from, end: from + key.length };
}
