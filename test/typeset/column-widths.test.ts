import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/document/table.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { TableType } from '../../src/standard/table.ts';
import { findAtoms } from '../../src/typeset/atoms.ts';
import { marginsOf } from '../../src/typeset/cell-margins.ts';
import { leastWidthsByPreference } from '../../src/typeset/column-needs.ts';
import { type WidthProblem, widthProblem } from '../../src/typeset/column-problem.ts';
import { searchWidths } from '../../src/typeset/column-search.ts';
import { columnWidths } from '../../src/typeset/column-widths.ts';
import { findHeaderWords } from '../../src/typeset/header-words.ts';
import type { MeasuredText } from '../../src/typeset/measure.ts';
import { readTable } from '../../src/typeset/read-table.ts';
import { innerWidth, sizeTable } from '../../src/typeset/sized-table.ts';
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

const { table: rules } = gbt9704;
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
  const read = readTable(table, rules);
  for (const least of [...leastWidthsByPreference(read.needs, type, rules, width)].flat()) {
    const sum = least.widths.reduce((total, each) => total + each * type.size + marginsOf(type, rules), 0);
    if (sum <= width) return widthProblem(read, least, type, width);
  }
  return undefined;
}

describe.each(samples)('%s', (_, table) => {
  test.each([landscape, portrait])('is within 3 %% of the lowest table there is, %d twips wide', (width) => {
    for (const type of rules.types) {
      const problem = problemOf(table, type, width);
      if (problem === undefined) continue;
      const found = heightWith(problem, searchWidths(problem));
      expect(found / lowestHeight(problem, found)).toBeLessThan(1.03);
    }
  });

  test('fills the width to the twip', () => {
    for (const type of rules.types) {
      const widths = columnWidths(readTable(table, rules), type, landscape);
      if (widths !== undefined) expect(widths.reduce((total, each) => total + each, 0)).toBe(landscape);
    }
  });
});

test('the lowest table is also what plain enumeration finds', () => {
  for (const table of [checklist(), scoring(), taskList(8)]) {
    const problem = problemOf(table, rules.types[0] ?? rules.smallestType, portrait);
    if (problem === undefined) throw new Error('does not fit');
    expect(heightWith(problem, searchWidths(problem)) / enumerateAll(problem)).toBeLessThan(1.03);
  }
});

/** Every choice of widths in steps of one character, without any thought of what could be left out. */
function enumerateAll(problem: WidthProblem): number {
  const { unknowns, room } = problem;
  const widths: number[] = [];
  const choose = (u: number, left: number): number => {
    const unknown = unknowns[u];
    if (unknown === undefined) return heightWith(problem, widths);
    let best = Number.POSITIVE_INFINITY;
    const most = unknown.fixed ? unknown.least : Math.min(unknown.useful + 10, unknown.least + left);
    for (let width = unknown.least; width <= most; width += 10) {
      widths[u] = width;
      best = Math.min(best, choose(u + 1, left - (width - unknown.least) * unknown.columns.length));
    }
    return best;
  };
  return choose(0, room - unknowns.reduce((total, { least, columns }) => total + least * columns.length, 0));
}

test('no cell of the samples is broken inside an atom that fits its column', () => {
  const counts = { lines: 0, written: 0 };
  for (const [, table] of samples) {
    for (const room of [landscape, portrait]) {
      const read = readTable(table, rules);
      for (const type of rules.types) {
        const widths = columnWidths(read, type, room);
        if (widths === undefined) continue;
        const { lines } = sizeTable(read, type, widths);
        read.grid.cells.forEach((placed) => {
          const { text, measured } = read.contents[placed.index] ?? never();
          const inner = innerWidth(placed, { read, type, widths });
          const atoms = placed.inHeader ? findHeaderWords(text) : findAtoms(text, placed.cell.unbroken);
          for (const { end, moved } of lines[placed.index] ?? []) {
            counts.lines++;
            if (moved && !placed.inHeader) counts.written++;
            const cut = atoms.filter((atom) => atom.start < end && end < atom.end);
            // With what clings to it: an atom and a full stop that may not begin a line are one.
            const needed = cut.map((atom) => stretchAround(measured, atom.start, atom.end));
            expect(needed.every((width) => width > inner)).toBe(true);
          }
        });
      }
    }
  }
  // Written breaks are a last resort: few lines in a hundred end with one.
  expect(counts.written / counts.lines).toBeLessThan(0.08);
});

/** Width of a stretch from the last to the next place where a line may end when no atom is cut. */
function stretchAround({ breaks, starts, ends, text }: MeasuredText, start: number, end: number): number {
  const from = breaks[start] ?? 0;
  let to = end;
  while (to < text.length && breaks[to] !== to) to++;
  return (ends[to] ?? 0) - (starts[from] ?? 0);
}

function never(): never {
  throw new Error('missing in the table');
}
