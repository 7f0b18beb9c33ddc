import type { Likeness } from '../text/align.ts';
import { letterPairs, likeness } from '../text/likeness.ts';
import type { LaidOutItem, LaidOutTable } from '../typeset/laid-out.ts';
import { styleIds } from '../typeset/styles.ts';
import { mergeParagraph, wordsOf } from './merge-paragraphs.ts';
import { textOf } from './merge-runs.ts';
import { headerText, mergeTables, tableText } from './merge-tables.ts';
import type { Revise } from './revise.ts';

/** Styles of which a document has many paragraphs; one of any other stands in its place whatever it says. */
const repeated: ReadonlySet<string> = new Set([
  styleIds.text,
  styleIds.flush,
  styleIds.blankLine,
  styleIds.annexNote,
  styleIds.formNote,
  styleIds.formLine,
  ...Object.values(styleIds.headings),
]);

/** Which paragraphs and tables of two versions are the same; what is read of each is kept. */
export function itemLikeness(): Likeness<LaidOutItem> {
  const known = new Map<LaidOutItem, { readonly text: string; readonly pairs: ReadonlySet<string> }>();
  const read = (item: LaidOutItem) => {
    const before = known.get(item);
    if (before) return before;
    const text = item.kind === 'table' ? tableText(item) : wordsOf(textOf(item.runs));
    const made = { text, pairs: letterPairs(text) };
    known.set(item, made);
    return made;
  };
  return {
    keyOf: (item) => {
      const { text } = read(item);
      if (item.kind === 'table') return `table ${item.columns.length}\t${text}`;
      return text === '' ? `blank ${item.style}` : `paragraph\t${text}`;
    },
    like: (one, other) => {
      const alike = likeness(read(one).pairs, read(other).pairs);
      if (one.kind === 'table' || other.kind === 'table') {
        return one.kind === 'table' && other.kind === 'table' && couldBeSame(one, other)
          ? Math.max(alike, isSamePlace(one, other) ? 0.8 : 0)
          : 0;
      }
      if (read(one).text === '' || read(other).text === '') return 0;
      const isOfOneStyle = one.style === other.style && !repeated.has(one.style);
      return isOfOneStyle ? Math.max(alike, 0.5) : alike;
    },
    least: 0.4,
  };
}

const couldBeSame = (one: LaidOutTable, other: LaidOutTable): boolean =>
  one.columns.length === other.columns.length && isKind(one) === isKind(other);

const isKind = ({ place }: LaidOutTable): string => (typeof place === 'string' ? place : 'on the sheet');

/** Tables with the same header, and the imprint, are the same whatever else they say. */
const isSamePlace = (one: LaidOutTable, other: LaidOutTable): boolean =>
  one.place !== 'inline' || (one.headerRows > 0 && headerText(one) === headerText(other));

/** Two versions of a paragraph or table as one, with what was taken out and put in. */
export function mergeItem(older: LaidOutItem, newer: LaidOutItem, revise: Revise): LaidOutItem {
  if (older.kind === 'table' && newer.kind === 'table') return mergeTables(older, newer, revise);
  if (older.kind === 'paragraph' && newer.kind === 'paragraph') return mergeParagraph(older, newer, revise);
  throw new Error('a paragraph is no version of a table');
}
