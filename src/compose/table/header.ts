import type { ColumnPlan, FormPlan } from '../../campaign/document-plan.ts';
import type { Inline } from '../../document/document.ts';
import type { TableCell, TableRow } from '../../document/table.ts';
import type { Context } from '../context.ts';
import { declareTemplate } from '../template/declaration.ts';
import { render } from '../template/render.ts';
import { record, text } from '../template/shape.ts';
import { linesOf } from './cell.ts';
import { hasUnitRow, type Leaf, leavesOf } from './columns.ts';

export const unitTemplate = declareTemplate({
  name: 'table/unit',
  about: '表头里的计量单位',
  view: record({ unit: text('计量单位') }),
  places: { unit: 'line' },
});

/**
 * The header: titles to any depth, groups over their columns and columns down to the last row of titles; below them a
 * row of units, which columns without a unit reach through, and a row of column numbers.
 */
export function composeHeader(plan: FormPlan, context: Context): readonly TableRow[] {
  const leaves = leavesOf(plan.columns);
  const units = hasUnitRow(plan, leaves);
  const titles = titlesOf(plan.columns, 0);
  // A level at which nothing begins, under groups that are all several rows high, is no row.
  const levels = [...new Set(titles.map(({ top }) => top))].sort((one, other) => one - other);
  const titleRows = levels.map((level) => ({
    cells: titles.filter(({ top }) => top === level).map((title) => titleCell(title, levels, units, context)),
    origin: plan.origin,
  }));
  return [
    ...titleRows,
    ...(units ? [{ cells: leaves.flatMap((leaf) => unitCell(leaf, context)), origin: plan.origin }] : []),
    ...(plan.columnNumbers ? [{ cells: leaves.map(numberCell), origin: plan.origin }] : []),
  ];
}

/** A title with its place in the header: it reaches from level `top` to above level `bottom`. */
interface Title {
  readonly column: ColumnPlan;
  readonly top: number;
  readonly bottom: number;
  /** Id of its first column. */
  readonly first: string;
  /** Columns that it stands over. */
  readonly width: number;
}

/** Titles in the order of their columns, a group before what is in it; a group without columns has none. */
const titlesOf = (columns: readonly ColumnPlan[], top: number): readonly Title[] =>
  columns.flatMap((column): readonly Title[] => {
    const leaves = leavesOf([column]);
    const [leaf] = leaves;
    if (!leaf) return [];
    const place = { column, top, first: leaf.column.id, width: leaves.length };
    if (column.kind === 'leaf') return [{ ...place, bottom: Number.POSITIVE_INFINITY }];
    const bottom = top + (column.rows ?? 1);
    return [{ ...place, bottom }, ...titlesOf(column.columns, bottom)];
  });

function titleCell(
  { column, top, bottom, first, width }: Title,
  levels: readonly number[],
  units: boolean,
  context: Context,
): TableCell {
  const throughUnits = units && column.kind === 'leaf' && column.unit === undefined;
  const rows = levels.filter((level) => level >= top && level < bottom).length;
  return {
    column: first,
    rowSpan: rows + (throughUnits ? 1 : 0),
    columnSpan: width,
    paragraphs: column.kind === 'leaf' && !units ? titleWithUnit(column, context) : linesOf(column.title),
    align: 'center',
    ...(column.kind === 'leaf' ? { origin: column.origin } : {}),
  };
}

const unitWords = (unit: string, context: Context): readonly Inline[] =>
  render(context.templates, unitTemplate, { unit }, context.report, ['unit']).places.unit;

/** Where there is no row of units, the unit stands behind the title: 整改资金（万元）. */
function titleWithUnit({ title, unit }: Leaf['column'], context: Context): TableCell['paragraphs'] {
  const lines = linesOf(title);
  const last = lines.at(-1) ?? [];
  return unit === undefined ? lines : [...lines.slice(0, -1), [...last, ...unitWords(unit, context)]];
}

function unitCell({ column }: Leaf, context: Context): readonly TableCell[] {
  const { id, unit, origin } = column;
  return unit === undefined ? [] : [headerCell(id, unitWords(unit, context), origin)];
}

const numberCell = ({ column }: Leaf, index: number): TableCell =>
  headerCell(column.id, [{ kind: 'text', text: String(index + 1) }], column.origin);

const headerCell = (
  column: string,
  inlines: readonly Inline[],
  origin: Leaf['column']['origin'],
): TableCell => ({
  column,
  rowSpan: 1,
  columnSpan: 1,
  paragraphs: [inlines],
  align: 'center',
  origin,
});
