import type { RowPlan } from '../../document-plan.ts';

/** A row that is no group, and where it was written below its form. */
export interface Line {
  readonly row: Exclude<RowPlan, { kind: 'group' }>;
  readonly path: readonly (string | number)[];
}

export type TotalRow = Extract<RowPlan, { kind: 'total' }>;

export interface CoveredRows {
  /** Rows and blank rows, in order. */
  readonly lines: readonly Line[];
  /** Every total with the lines that it adds up; none where that is not certain. */
  readonly totals: readonly {
    readonly line: Line & { readonly row: TotalRow };
    readonly covers: readonly Line[];
  }[];
}

/**
 * Which rows each total adds up. A subtotal: those of its own list since the last one, with the groups among them,
 * unless only some of these have subtotals of their own. A total: all rows of the form, where it stands outside all
 * groups and no rows part it from another total.
 */
export function coverRows(rows: readonly RowPlan[]): CoveredRows {
  const totals: CoveredRows['totals'][number][] = [];
  const subtotalled = new Set<Line>();
  const linesOf = (list: readonly RowPlan[], path: Line['path']): readonly Line[] => {
    const lines: Line[] = [];
    let open: Line[] = [];
    for (const [index, row] of list.entries()) {
      const at = [...path, index];
      if (row.kind === 'group') open = open.concat(linesOf(row.rows, [...at, 'rows']));
      else if (row.kind !== 'total') open.push({ row, path: at });
      else {
        const covers = row.isSubtotal && !isMixed(open, subtotalled) ? open : [];
        totals.push({ line: { row, path: at }, covers });
        if (!row.isSubtotal) continue;
        for (const line of open) {
          subtotalled.add(line);
          lines.push(line);
        }
        open = [];
      }
    }
    return lines.concat(open);
  };
  const lines = linesOf(rows, ['rows']);
  const isCertain = areTogether(rows);
  const covered = totals.map(({ line, covers }) => {
    const isWhole = isCertain && !line.row.isSubtotal && rows.includes(line.row);
    return { line, covers: isWhole ? lines : covers };
  });
  return { lines, totals: covered };
}

const isMixed = (lines: readonly Line[], subtotalled: ReadonlySet<Line>): boolean =>
  lines.some((line) => subtotalled.has(line)) && lines.some((line) => !subtotalled.has(line));

/** Whether no rows stand between one outermost total and another: then each may have been meant for its own rows. */
function areTogether(rows: readonly RowPlan[]): boolean {
  const places = rows.flatMap((row, index) => (row.kind === 'total' && !row.isSubtotal ? [index] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return rows.slice(first, last).every(({ kind }) => kind === 'total');
}
