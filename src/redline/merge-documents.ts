import { align } from '../text/align.ts';
import type {
  LaidOutDocument,
  LaidOutItem,
  LaidOutParagraph,
  LaidOutSection,
  PageMargins,
} from '../typeset/laid-out.ts';
import { tableBreak } from '../typeset/set-table.ts';
import { itemLikeness, mergeItem } from './merge-items.ts';
import { withoutBlanks } from './merge-runs.ts';
import { type Author, createRevise, type Revise, revisedItem } from './revise.ts';

/**
 * 花脸稿: the newer version of a document in which what differs from the older one is tracked, so that accepting all
 * changes gives the text of the newer version and rejecting them that of the older one. Pages, columns and fonts are
 * those of the newer version; blanks are plain spaces, because this copy is not filled in. `undefined` where both
 * print the same. Both should be typeset without page ends, or a label that a table repeats on a page is a change.
 */
export function mergeDocuments(
  older: LaidOutDocument,
  newer: LaidOutDocument,
  author: Author,
): LaidOutDocument | undefined {
  let isChanged = false;
  const count = createRevise(author);
  const revise: Revise = (kind) => {
    isChanged = true;
    return count(kind);
  };
  const sections = mergeSections(older.sections.map(plain), newer.sections.map(plain), revise);
  if (!isChanged) return undefined;
  const ids = new Set(newer.styles.map(({ id }) => id));
  const styles = [...newer.styles, ...older.styles.filter(({ id }) => !ids.has(id))];
  return { ...newer, styles, sections, blanks: [] };
}

const plain = (section: LaidOutSection): LaidOutSection => {
  const { margins } = section;
  const { first } = margins;
  return {
    ...section,
    items: section.items.map(plainItem),
    ...(first && { margins: { ...margins, first: { ...first, header: first.header.map(plainItem) } } }),
  };
};

const plainItem = (item: LaidOutItem): LaidOutItem =>
  item.kind === 'paragraph'
    ? plainParagraph(item)
    : {
        ...item,
        rows: item.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(plainCellParagraph) })),
        })),
      };

const plainParagraph = (paragraph: LaidOutParagraph): LaidOutParagraph => ({
  ...paragraph,
  runs: withoutBlanks(paragraph.runs),
});

/** A cell that is filled in is an empty one. */
const plainCellParagraph = (paragraph: LaidOutParagraph): LaidOutParagraph =>
  paragraph.runs.every(({ kind }) => kind === 'blank')
    ? { ...paragraph, runs: [] }
    : plainParagraph(paragraph);

interface Placed {
  readonly item: LaidOutItem;
  readonly section: number;
}

const placed = (sections: readonly LaidOutSection[]): readonly Placed[] =>
  sections.flatMap(({ items }, section) => items.map((item) => ({ item, section })));

/** The sections of the newer version; what was taken out stands in the one that its neighbours are in now. */
function mergeSections(
  older: readonly LaidOutSection[],
  newer: readonly LaidOutSection[],
  revise: Revise,
): readonly LaidOutSection[] {
  const likeness = itemLikeness();
  const pairs = align(placed(older), placed(newer), {
    keyOf: ({ item }) => likeness.keyOf(item),
    like: (one, other) => likeness.like(one.item, other.item),
    least: likeness.least,
  });
  /** Of the older version: the section that the first thing of it that is left is in now. */
  const sectionNow = new Map<number, number>();
  for (const { older: was, newer: is } of pairs) {
    if (was && is && !sectionNow.has(was.section)) sectionNow.set(was.section, is.section);
  }
  const items: LaidOutItem[][] = newer.map(() => []);
  let current = 0;
  let begun = -1;
  for (const { older: was, newer: is } of pairs) {
    if (is) {
      current = is.section;
      items[current]?.push(
        was ? mergeItem(was.item, is.item, revise) : revisedItem(is.item, 'inserted', revise),
      );
    } else if (was) {
      current = Math.max(current, sectionNow.get(was.section) ?? current);
      const removed = revisedItem(was.item, 'removed', revise);
      const isNewPage = was.section > begun && !sectionNow.has(was.section) && removed.kind === 'paragraph';
      items[current]?.push(isNewPage ? { ...removed, pageBreakBefore: true } : removed);
    }
    if (was) begun = Math.max(begun, was.section);
  }
  return newer.map((section, index) => ({
    ...section,
    items: withKeptEnd((items[index] ?? []).map((item) => fitted(item, section))),
    margins: mergeMargins(older[index]?.margins, section.margins, revise),
  }));
}

/**
 * The last paragraph carries the page of its section, so that it can be neither put in nor taken out: an empty one
 * stands behind it.
 */
const withKeptEnd = (items: readonly LaidOutItem[]): readonly LaidOutItem[] => {
  const last = items.at(-1);
  return last?.kind === 'paragraph' && last.revision ? [...items, tableBreak({})] : items;
};

/** A table that lay on a wide page, on the narrower one where it is now. */
function fitted(item: LaidOutItem, { page }: LaidOutSection): LaidOutItem {
  if (item.kind === 'paragraph' || item.place !== 'inline') return item;
  const width = item.columns.reduce((sum, each) => sum + each, 0);
  const room = page.width - page.left - page.right;
  const isTaken = item.rows.every(({ revision }) => revision?.kind === 'removed');
  if (!isTaken || width <= room) return item;
  return { ...item, columns: item.columns.map((each) => Math.floor((each * room) / width)) };
}

/** The head of a letter stands above the text of its first page. */
function mergeMargins(older: PageMargins | undefined, newer: PageMargins, revise: Revise): PageMargins {
  if (!older?.first || !newer.first) return newer;
  const header = align(older.first.header, newer.first.header, itemLikeness()).flatMap(
    ({ older: was, newer: is }): readonly LaidOutItem[] => {
      if (was && is) return [mergeItem(was, is, revise)];
      if (was) return [revisedItem(was, 'removed', revise)];
      return is ? [revisedItem(is, 'inserted', revise)] : [];
    },
  );
  return { ...newer, first: { ...newer.first, header } };
}
