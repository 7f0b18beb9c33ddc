import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/document/table.ts';
import { type TableType, tableStandard } from '../../src/standard/table.ts';
import { marginsOf } from '../../src/typeset/cell-margins.ts';
import { leastWidths } from '../../src/typeset/column-needs.ts';
import { type WidthProblem, widthProblem } from '../../src/typeset/column-problem.ts';
import { searchWidths } from '../../src/typeset/column-search.ts';
import { columnWidths, readTable } from '../../src/typeset/column-widths.ts';
import { heightWith, lowestHeight } from './lowest-table.ts';
import {
  checklist,
  ledger,
  monthly,
  narrowForm,
  progressForm,
  progressList,
  roster,
  scoring,
  taskList,
} from './sample-tables.ts';

const landscape = 12755;
const portrait = 8844;

const samples: readonly (readonly [name: string, table: Table])[] = [
  ['task list, 56 × 6', taskList(56)],
  ['task list, 12 × 6, long groups', taskList(12, 12)],
  ['task list to be filled in, 13 × 9', progressList(13)],
  ['progress form, 6 × 17', progressForm()],
  ['ledger, 20 × 12', ledger(20)],
  ['contacts, 18 × 6', roster()],
  ['narrow form, 5 × 2', narrowForm()],
  ['checklist, 24 × 3', checklist()],
  ['figures, 4 × 14', monthly()],
  ['scoring rules, 15 × 4', scoring()],
];

function problemOf(table: Table, type: TableType, width: number): WidthProblem | undefined {
  const { grid, contents, needs } = readTable(table);
  for (const fillWidth of tableStandard.fillWidths) {
    const least = leastWidths(needs, type, fillWidth);
    const sum = least.widths.reduce((total, each) => total + each * type.size + marginsOf(type), 0);
    if (sum <= width) return widthProblem(grid, contents, needs, least, type, width);
  }
  return undefined;
}

describe.each(samples)('%s', (_, table) => {
  test.each([landscape, portrait])('is within 3 %% of the lowest table there is, %d twips wide', (width) => {
    for (const type of tableStandard.types) {
      const problem = problemOf(table, type, width);
      if (problem === undefined) continue;
      const found = heightWith(problem, searchWidths(problem));
      expect(found / lowestHeight(problem, found)).toBeLessThan(1.03);
    }
  });

  test('fills the width to the twip', () => {
    for (const type of tableStandard.types) {
      const widths = columnWidths(readTable(table), type, landscape);
      if (widths !== undefined) expect(widths.reduce((total, each) => total + each, 0)).toBe(landscape);
    }
  });
});
