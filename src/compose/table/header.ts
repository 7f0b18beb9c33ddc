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
  const depth = depthOf(plan.columns);
  const units = hasUnitRow(plan, leaves);
  const titleRows = Array.from({ length: depth }, (_, row) => ({
    cells: titleCells(plan.columns, row, { depth, units }),
    origin: plan.origin,
  }));
  return [
    ...titleRows,
    ...(units ? [{ cells: leaves.flatMap((leaf) => unitCell(leaf, context)), origin: plan.origin }] : []),
    ...(plan.columnNumbers ? [{ cells: leaves.map(numberCell), origin: plan.origin }] : []),
  ];
}

const depthOf = (columns: readonly ColumnPlan[]): number =>
  columns.reduce((deepest, column) => {
    const below = column.kind === 'group' ? depthOf(column.columns) : 0;
    return Math.max(deepest, column.kind === 'group' && below === 0 ? 0 : 1 + below);
  }, 0);

interface HeaderShape {
  /** Rows of titles that are still to come, this one included. */
  readonly depth: number;
  readonly units: boolean;
}

/** The cells that begin in one row of titles. */
function titleCells(columns: readonly ColumnPlan[], row: number, shape: HeaderShape): readonly TableCell[] {
  return columns.flatMap((column): readonly TableCell[] => {
    const leaves = leavesOf([column]);
    const [first] = leaves;
    if (!first) return [];
    if (column.kind === 'group' && row > 0) {
      return titleCells(column.columns, row - 1, { ...shape, depth: shape.depth - 1 });
    }
    if (row > 0) return [];
    const throughUnits = shape.units && column.kind === 'leaf' && column.unit === undefined;
    return [
      {
        column: first.column.id,
        rowSpan: column.kind === 'group' ? 1 : shape.depth + (throughUnits ? 1 : 0),
        columnSpan: leaves.length,
        paragraphs: linesOf(column.title),
        align: 'center',
        ...(column.kind === 'leaf' ? { origin: column.origin } : {}),
      },
    ];
  });
}

function unitCell({ column }: Leaf, context: Context): readonly TableCell[] {
  const { id, unit, origin } = column;
  if (unit === undefined) return [];
  const { places } = render(context.templates, unitTemplate, { unit }, context.report, ['unit']);
  return [headerCell(id, places.unit, origin)];
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
