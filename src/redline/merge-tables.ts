import { align, type Likeness, type Pair } from '../text/align.ts';
import { letterPairs, likeness } from '../text/likeness.ts';
import type { LaidOutCell, LaidOutRow, LaidOutTable } from '../typeset/laid-out.ts';
import { mergeCellParagraphs } from './merge-paragraphs.ts';
import { textOf } from './merge-runs.ts';
import { type Revise, revisedRow } from './revise.ts';

const cellText = ({ paragraphs }: LaidOutCell): string =>
  paragraphs.map(({ runs }) => textOf(runs)).join('\n');

/** A row goes by its words: its number in the table changes with every row above it. */
const rowWords = ({ cells }: LaidOutRow): string =>
  cells
    .map(cellText)
    .filter((text) => !/^[\d.]*$/u.test(text))
    .join('\t');

export const tableText = ({ rows }: LaidOutTable): string => rows.map(rowWords).join('\n');

export const headerText = ({ rows, headerRows }: LaidOutTable): string =>
  rows.slice(0, headerRows).map(rowWords).join('\n');

const isShapedLike = (one: LaidOutRow, other: LaidOutRow): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every(({ columnSpan }, index) => columnSpan === other.cells[index]?.columnSpan);

/** Rows of different shapes never are the same: their cells have no counterparts. */
function rowLikeness(): Likeness<LaidOutRow> {
  const known = new Map<LaidOutRow, ReadonlySet<string>>();
  const pairsOf = (row: LaidOutRow): ReadonlySet<string> => {
    const pairs = known.get(row) ?? letterPairs(rowWords(row));
    known.set(row, pairs);
    return pairs;
  };
  return {
    keyOf: (row) => `${row.cells.map(({ columnSpan }) => columnSpan).join(' ')}\t${rowWords(row)}`,
    like: (one, other) => (isShapedLike(one, other) ? likeness(pairsOf(one), pairsOf(other)) : 0),
    least: 0.4,
  };
}

/** Two versions of a table with the same number of columns, set as the newer one is. */
export function mergeTables(older: LaidOutTable, newer: LaidOutTable, revise: Revise): LaidOutTable {
  const like = rowLikeness();
  const split = ({ rows, headerRows }: LaidOutTable) => [rows.slice(0, headerRows), rows.slice(headerRows)];
  const [olderHeader = [], olderRows = []] = split(older);
  const [newerHeader = [], newerRows = []] = split(newer);
  const header = align(olderHeader, newerHeader, like);
  const pairs = [...header, ...align(olderRows, newerRows, like)];
  const rows = pairs.map((pair) => mergeRow(pair, revise));
  return { ...newer, headerRows: header.length, rows: withMergedCells(rows) };
}

function mergeRow({ older, newer }: Pair<LaidOutRow>, revise: Revise): LaidOutRow {
  if (older && newer) {
    return {
      ...newer,
      cells: newer.cells.map((cell, index) => {
        const was = older.cells[index];
        return was ? mergeCell(was, cell, revise) : cell;
      }),
    };
  }
  if (older) return revisedRow(older, 'removed', revise);
  if (newer) return revisedRow(newer, 'inserted', revise);
  throw new Error('a pair of nothing');
}

/** It goes on from the cell above where it does so in both versions: nothing of either may be hidden below it. */
function mergeCell(older: LaidOutCell, newer: LaidOutCell, revise: Revise): LaidOutCell {
  const { verticalMerge: _, ...cell } = newer;
  const paragraphs = mergeCellParagraphs(older.paragraphs, newer.paragraphs, revise);
  const goesOn = older.verticalMerge === 'continue' && newer.verticalMerge === 'continue';
  return { ...cell, paragraphs, ...(goesOn && { verticalMerge: 'continue' }) };
}

/** Says where merged cells begin: where the cell below, which may have been put in or taken out, goes on. */
function withMergedCells(rows: readonly LaidOutRow[]): readonly LaidOutRow[] {
  const goingOn = rows.map(({ cells }) => {
    const places = new Set<string>();
    let column = 0;
    for (const { columnSpan, verticalMerge } of cells) {
      if (verticalMerge === 'continue') places.add(`${column} ${columnSpan}`);
      column += columnSpan;
    }
    return places;
  });
  return rows.map((row, index) => {
    let column = 0;
    const cells = row.cells.map((cell): LaidOutCell => {
      const { verticalMerge, ...rest } = cell;
      const place = `${column} ${cell.columnSpan}`;
      column += cell.columnSpan;
      if (verticalMerge === 'continue') return cell;
      return goingOn[index + 1]?.has(place) ? { ...rest, verticalMerge: 'restart' } : rest;
    });
    return { ...row, cells };
  });
}
