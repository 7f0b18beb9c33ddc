import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { ColumnLeaf, ColumnPlan } from '../document-plan.ts';
import { findCircles } from '../resolving/find-circles.ts';
import type { Findings } from '../resolving/resolving.ts';
import { operandsOf } from './numbers/operands-first.ts';

/** Levels of titles that a header may have, below which rows of units and column numbers may follow. */
const mostHeaderLevels = 6;

/** The columns of a form, group by group from left to right. */
export const leavesOf = (columns: readonly ColumnPlan[]): readonly ColumnLeaf[] =>
  columns.flatMap((column) => (column.kind === 'leaf' ? column : leavesOf(column.columns)));

/**
 * Reports sums and ratios of columns that are not there, hold no figures or depend on themselves. `ambiguous`: names
 * that several columns share, so that none is called by it. `complete`: false where a column was refused.
 */
export function checkComputedColumns(
  columns: readonly ColumnPlan[],
  { ambiguous, complete }: { readonly ambiguous: ReadonlySet<string>; readonly complete: boolean },
  { report, suggest }: Findings,
): void {
  const leaves = new Map(leavesOf(columns).map((leaf) => [leaf.id, leaf]));
  for (const leaf of leaves.values()) {
    for (const key of ['sum', 'ratio'] as const) {
      for (const [index, name] of (leaf[key] ?? []).entries()) {
        const operand = leaves.get(name);
        const span = leaf.origin.at(key, index);
        if (operand && !holdsFigures(operand)) {
          report(diagnostic('HT348', { column: leaf.title, name }, span));
        }
        if (operand || !complete) continue;
        const others = [...leaves.keys()].filter((id) => id !== leaf.id);
        const suggestion = ambiguous.has(name) ? {} : suggest(name, others);
        const parameters = { column: leaf.title, name, ambiguous: ambiguous.has(name) };
        report(diagnostic('HT342', { ...parameters, ...suggestion }, span));
      }
    }
  }
  const links = new Map([...leaves.values()].map((leaf) => [leaf.id, operandsOf(leaf)]));
  for (const chain of findCircles(links)) {
    report(diagnostic('HT343', { chain }, leaves.get(chain.at(-2) ?? '')?.origin.span));
  }
}

/** Columns that are filled in, or that hold what a plan states in a field (目标数). */
export function holdsFigures({ content }: ColumnLeaf): boolean {
  return content.kind === 'blank' || content.kind === 'field';
}

/** Reports a header with more levels of titles than can be read, at the first column that stands deepest. */
export function checkHeaderDepth(columns: readonly ColumnPlan[], report: Report): void {
  const levels = depthOf(columns);
  if (levels <= mostHeaderLevels) return;
  report(diagnostic('HT344', { levels, most: mostHeaderLevels }, deepestLeaf(columns)?.origin.span));
}

function deepestLeaf(columns: readonly ColumnPlan[]): ColumnLeaf | undefined {
  const deepest = columns.find((column) => rowsOf(column) === depthOf(columns));
  return deepest?.kind === 'group' ? deepestLeaf(deepest.columns) : deepest;
}

const depthOf = (columns: readonly ColumnPlan[]): number => Math.max(0, ...columns.map(rowsOf));

function rowsOf(column: ColumnPlan): number {
  return column.kind === 'group' ? (column.rows ?? 1) + depthOf(column.columns) : 1;
}
