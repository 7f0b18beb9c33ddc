import type { Origin, Span } from '../../diagnostics/span.ts';
import type { Read } from '../../schema/read.ts';
import { isUnknown, isWhole, partOf, spanOf, type Whereabouts } from '../../schema/whereabouts.ts';

type Step = string | number;

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
  /** Whether nothing here and in all that is below was refused. */
  readonly isWhole: boolean;
}

export function placeIn(
  { whereabouts }: Pick<Read<unknown>, 'whereabouts'>,
  path: readonly Step[] = [],
): Place {
  const here = path.reduce(partOf, whereabouts);
  return new WrittenPlace(here, spanOf(here));
}

/** The place of what nobody wrote, all parts of which are put down to one thing. */
export function placeOfOrigin(origin: Origin): Place {
  const place: Place = {
    origin,
    at: () => origin.span,
    keyAt: () => origin.span,
    below: () => place,
    isUnknown: () => false,
    isWhole: true,
  };
  return place;
}

/** A class, because a plan has a place for each of its things: functions of their own would be most of a campaign. */
class WrittenPlace implements Place, Origin {
  readonly span: Span;
  readonly #here: Whereabouts;

  constructor(here: Whereabouts, span: Span) {
    this.#here = here;
    this.span = span;
  }

  get origin(): Origin {
    return this;
  }

  get isWhole(): boolean {
    return isWhole(this.#here);
  }

  at(...path: readonly Step[]): Span {
    return this.below(...path).span;
  }

  keyAt(...path: readonly [...Step[], string]): Span {
    return keyBefore(this.at(...path), String(path.at(-1)));
  }

  /** The span is narrowed step by step, as far as the parts stand inside of one another. */
  below(...path: readonly Step[]): WrittenPlace {
    let here = this.#here;
    let span = this.span;
    let isNarrowing = true;
    for (const step of path) {
      here = partOf(here, step);
      const next = isNarrowing ? spanOf(here) : span;
      isNarrowing &&= isInside(next, span);
      if (isNarrowing) span = next;
    }
    return new WrittenPlace(here, span);
  }

  isUnknown(...path: readonly Step[]): boolean {
    return !this.isWhole && isUnknown(path.reduce(partOf, this.#here));
  }
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
