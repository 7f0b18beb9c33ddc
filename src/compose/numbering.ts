import { type Numbering, numberingMark } from '../text/numbering.ts';

/** 一、（一）1.（1） in turn (GB/T 9704-2012, 7.3.3), ① below them. Levels count from 1. */
const levelNumberings: readonly Numbering[] = ['一、', '（一）', '1.', '（1）'];

export const numberingOfLevel = (level: number): Numbering => levelNumberings[level - 1] ?? '①';

/** Items inside a paragraph: 1.…；2.…。 wherever the standard's numbers have not come further already. */
export const numberingOfInlineItems = (level: number): Numbering => numberingOfLevel(Math.max(3, level));

/** The level a heading is set as; the standard knows four. */
export const headingLevel = (level: number): 1 | 2 | 3 | 4 =>
  level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;

/** Counts the headings of one part of a document. */
export interface Counters {
  /**
   * The next mark on a level. Every heading starts the levels below it afresh; only articles (第一条) are counted
   * through the whole part, whatever chapters they stand in.
   */
  next(level: number, numbering: Numbering): string;
}

export function createCounters(): Counters {
  const counts = new Map<number, Map<Numbering, number>>();
  let articles = 0;
  return {
    next(level, numbering) {
      for (const other of [...counts.keys()]) if (other > level) counts.delete(other);
      if (numbering === '第一条') return numberingMark(numbering, ++articles);
      const onLevel = counts.get(level) ?? new Map<Numbering, number>();
      counts.set(level, onLevel);
      if (numbering === 'none') return '';
      const count = (onLevel.get(numbering) ?? 0) + 1;
      onLevel.set(numbering, count);
      return numberingMark(numbering, count);
    },
  };
}

/** 1.危险化学品: the name of a form's row with its number, where the column has one. */
export const numberedTitle = (title: string, numbering: Numbering | undefined, count: number): string =>
  numbering === undefined || numbering === 'none' ? title : numberingMark(numbering, count) + title;

/** Marks of items that stand together; a single item has none. */
export const itemMarks = (count: number, numbering: Numbering): readonly (string | undefined)[] =>
  Array.from({ length: count }, (_, index) =>
    count > 1 && numbering !== 'none' ? numberingMark(numbering, index + 1) : undefined,
  );
