import { innerWidth, type SizedTable } from './sized-table.ts';

/**
 * For each column how much is kept free at the right of its text, twips: in a column of numbers as much as puts the
 * widest of them in the middle, so that places stand under places and none stands at the rule; 0 in all others.
 */
export function numberInsets(sized: SizedTable): readonly number[] {
  const { grid, contents, table } = sized.read;
  const free = table.columns.map(({ numbers }) => (numbers ? Number.POSITIVE_INFINITY : 0));
  for (const cell of grid.cells) {
    const isFilled = contents[cell.index]?.marks.some(({ kind }) => kind === 'blank') ?? false;
    if (cell.inHeader || cell.columnSpan > 1 || isFilled || free[cell.column] === 0) continue;
    const widest = (sized.lines[cell.index] ?? []).reduce((most, { width }) => Math.max(most, width), 0);
    const room = Math.max(0, innerWidth(cell, sized) - widest);
    free[cell.column] = Math.min(free[cell.column] ?? 0, room);
  }
  return free.map((room) => (Number.isFinite(room) ? Math.floor((room * sized.type.size) / 2) : 0));
}
