import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { generatedId } from './generated-id.ts';
import type { Place } from './place.ts';

/** Gives every thing of one space its id, and sees to it that no two share one. */
export interface IdSpace {
  /**
   * The id that was written, or a generated one. A written id that is taken is reported with both places; its bearer
   * gets a generated id, so that ids stay unique whatever was written.
   */
  give(thing: {
    readonly written: string | undefined;
    /** Where it stands. */
    readonly place: Place;
    readonly parent: string;
    /** Title or text, from which an id is made where none was written. */
    readonly words: string;
  }): string;
}

/** `written`: every id of the space that the user wrote, so that a generated one never takes it away. */
export function createIdSpace(written: Iterable<string>, report: Report): IdSpace {
  const reserved = new Set(written);
  const given = new Map<string, Place>();
  const repeats = new Map<string, number>();

  const generate = (parent: string, words: string): string => {
    const stem = generatedId(parent, words);
    let count = repeats.get(stem) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? stem : `${stem}-${count}`;
    } while (given.has(id) || reserved.has(id));
    repeats.set(stem, count);
    return id;
  };

  return {
    give({ written: id, place, parent, words }) {
      const first = id === undefined ? undefined : given.get(id);
      if (id !== undefined && first) {
        report(diagnostic('HT320', { id }, place.at('id'), { related: [first.at('id')] }));
      }
      const chosen = id === undefined || first ? generate(parent, words) : id;
      given.set(chosen, place);
      return chosen;
    },
  };
}
