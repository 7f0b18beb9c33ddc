import type { TableColumn } from '../document/table.ts';
import type { TableStandard, TableType } from '../standard/table.ts';
import { type CellContent, naturalWidth, widestStretches } from './cell-content.ts';
import { marginsOf } from './cell-margins.ts';
import type { Grid } from './table-grid.ts';

/** What one column asks for, in tenths of the font size and without the cell's margins. */
export interface ColumnNeeds {
  /** Widest word of its titles and widest atom of its cells: whole ones, and the parts to which they may be cut. */
  readonly whole: number;
  readonly parts: number;
  /** The same where long addresses and codes may be parted too. */
  readonly pieces: number;
  /** Widest line of its cells, and of its titles too, when nothing is wrapped: more room is of no use. */
  readonly text: number;
  readonly natural: number;
  /** What the author asked for. */
  readonly wished: number | undefined;
  /** Most of its places are filled by hand, or empty: a few blank rows below a ledger do not make its texts narrow. */
  readonly isFilled: boolean;
  /** `fill`: filled by hand but for short texts. `figures`: every cell is a short number. */
  readonly nature: 'fill' | 'figures' | 'text';
  /** Widest word of each title that spans several columns, with the number of columns it spans from here. */
  readonly spanned: readonly { readonly columns: number; readonly width: number }[];
}

/** A Latin word longer than this may be torn: a mail address must not push all other columns aside. */
const LONGEST_WORD = 120;
/** A date part (3月22日前) or a word of three characters (整改率) is kept whole up to this width. */
const LONGEST_WHOLE = 60;
/** A column of longer figures, or of longer texts between places to fill in, keeps its own width. */
const LONGEST_FIGURE = 60;
const figure = /^[\d.,%％/+\-—–\s]*$/;

/**
 * The least widths in order of preference: of the first list with any that fit the room (twips) one is taken. A list
 * goes from the widest places to fill in to the narrowest; where there are none, it holds one. Inner widths as in
 * `leastWidths`. A long address or code asks for no more than `fairToken` of what each column would get of the room.
 */
export function* leastWidthsByPreference(
  needs: readonly ColumnNeeds[],
  type: TableType,
  rules: TableStandard,
  roomWidth: number,
): Generator<readonly LeastWidths[]> {
  const share = (roomWidth / needs.length - marginsOf(type, rules)) / type.size;
  const fair = Math.floor(share * rules.fairToken);
  const fillWidths = needs.some(({ isFilled }) => isFilled) ? rules.fillWidths : rules.fillWidths.slice(0, 1);
  for (const keeps of ['whole', 'parts', 'pieces'] as const) {
    yield fillWidths.map((fillWidth) => leastWidths(needs, type, rules, fillWidth, keeps, fair));
  }
}

/** The narrowest decent widths, margins included, in twips. */
export function narrowestWidths(
  needs: readonly ColumnNeeds[],
  type: TableType,
  rules: TableStandard,
): readonly number[] {
  const { widths } = leastWidths(needs, type, rules, Math.min(...rules.fillWidths), 'pieces');
  return widths.map((width) => width * type.size + marginsOf(type, rules));
}

/** Reads the needs of every column; type sizes play no part, so this is done once for a table. */
export function needsOf(
  columns: readonly TableColumn[],
  grid: Grid,
  contents: readonly CellContent[],
): readonly ColumnNeeds[] {
  const needs = columns.map((column) => ({
    whole: 0,
    parts: 0,
    pieces: 0,
    text: 0,
    natural: 0,
    wished: column.width === undefined ? undefined : Math.round(column.width * 10),
    hasOnlyFigures: true,
    blanks: 0,
    printed: 0,
    spanned: [] as { columns: number; width: number }[],
  }));
  const seen = columns.map(() => new Set<string>());
  for (const { index, column, columnSpan, inHeader } of grid.cells) {
    const content = contents[index];
    const need = needs[column];
    if (content === undefined || need === undefined || content.text === '') continue;
    const { text, marks, measured } = content;
    const isBlank =
      marks.length > 0 &&
      marks.some(({ kind, start, end }) => kind === 'blank' && end - start === text.length);
    const isOfBody = !inHeader && columnSpan === 1;
    if (isOfBody) {
      if (isBlank) need.blanks++;
      else need.printed++;
    }
    if (isOfBody && seen[column]?.has(text)) continue;
    if (isOfBody) seen[column]?.add(text);
    const stretches = widestStretches(measured);
    const parts = Math.min(stretches.parts, LONGEST_WORD);
    if (columnSpan > 1) {
      if (inHeader) need.spanned.push({ columns: columnSpan, width: parts });
      continue;
    }
    const { whole } = stretches;
    const natural = naturalWidth(measured);
    need.parts = Math.max(need.parts, parts);
    need.pieces = Math.max(need.pieces, Math.min(stretches.pieces, LONGEST_WORD));
    need.whole = Math.max(need.whole, parts, whole <= LONGEST_WHOLE ? whole : 0);
    need.natural = Math.max(need.natural, natural);
    if (inHeader) continue;
    if (isBlank) continue;
    need.text = Math.max(need.text, natural);
    need.hasOnlyFigures &&= figure.test(text);
  }
  return needs.map(({ hasOnlyFigures, blanks, printed, ...need }) => {
    const isFilled = blanks >= printed;
    const isShort = need.text <= LONGEST_FIGURE;
    const nature = isShort && isFilled ? 'fill' : isShort && hasOnlyFigures ? 'figures' : 'text';
    return { ...need, isFilled, nature };
  });
}

/** Least inner widths of the columns in tenths of the type's size, and which columns are of equal nature. */
export interface LeastWidths {
  readonly widths: readonly number[];
  /** Each list holds columns that get the same width; a column is in one list at most. */
  readonly equal: readonly (readonly number[])[];
}

/**
 * `fillWidth`, in twips and margins included, is the least for columns that are filled by hand; `keeps` tells whether
 * date parts and words of three characters are kept whole, and long addresses and codes, as far as they are not wider
 * than `fair` (tenths).
 */
export function leastWidths(
  needs: readonly ColumnNeeds[],
  type: TableType,
  rules: TableStandard,
  fillWidth: number,
  keeps: 'whole' | 'parts' | 'pieces',
  fair = 0,
): LeastWidths {
  const margins = marginsOf(type, rules);
  const fill = Math.ceil((fillWidth - margins) / type.size);
  const shortest = rules.shortestTextLine * 10;
  const widths = needs.map((need) => {
    if (need.wished !== undefined) return Math.max(10, need.wished);
    const token = Math.min(need[keeps], Math.max(need.pieces, fair));
    const words = Math.max(10, token, Math.min(need.text, shortest));
    return need.isFilled ? Math.max(words, fill) : words;
  });
  widenForSpans(needs, widths, margins / type.size);
  const equal = equalColumns(needs, widths);
  for (const columns of equal) {
    const widest = Math.max(...columns.map((column) => widths[column] ?? 0));
    for (const column of columns) widths[column] = widest;
  }
  return { widths, equal };
}

/** Columns under a title that spans them are widened together where a word of the title is wider than all of them. */
function widenForSpans(needs: readonly ColumnNeeds[], widths: number[], margins: number): void {
  needs.forEach((need, first) => {
    for (const { columns, width } of need.spanned) {
      const spanned = Array.from({ length: columns }, (_, offset) => first + offset);
      const open = spanned.filter((column) => needs[column]?.wished === undefined);
      const sum = spanned.reduce((total, column) => total + (widths[column] ?? 0), margins * (columns - 1));
      const missing = Math.ceil((width - sum) / Math.max(1, open.length));
      if (missing > 0) for (const column of open) widths[column] = (widths[column] ?? 0) + missing;
    }
  });
}

/** All columns filled by hand, and figures side by side; one that needs far more than the others is left out. */
function equalColumns(
  needs: readonly ColumnNeeds[],
  widths: readonly number[],
): readonly (readonly number[])[] {
  const fills: number[] = [];
  const runs: number[][] = [];
  needs.forEach((need, column) => {
    if (need.wished !== undefined || need.nature === 'text') return;
    if (need.nature === 'fill') fills.push(column);
    else if (runs.at(-1)?.at(-1) === column - 1) runs.at(-1)?.push(column);
    else runs.push([column]);
  });
  return [fills, ...runs].flatMap((columns) => {
    const sorted = columns.map((column) => widths[column] ?? 0).sort((one, other) => one - other);
    const usual = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
    const alike = columns.filter((column) => (widths[column] ?? 0) <= usual * 1.6);
    return alike.length > 1 ? [alike] : [];
  });
}
