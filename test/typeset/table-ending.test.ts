import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/document/document.ts';
import type { Table } from '../../src/document/table.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { LaidOutRow, LaidOutSection } from '../../src/typeset/laid-out.ts';
import { roomOf } from '../../src/typeset/page-geometry.ts';
import { planPages } from '../../src/typeset/page-plan.ts';
import type { TableLayout } from '../../src/typeset/table.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { columnOf, tableOf } from './build-table.ts';
import { sizeOf } from './describe-table.ts';
import { landscape, layOut, never, portrait } from './lay-out.ts';
import { rowsByPage } from './rows-by-page.ts';
import { formPart, official, text } from './sample-documents.ts';
import { progressForm, taskList } from './sample-tables.ts';

const { table: rules } = gbt9704;
const heightOf = (rows: readonly LaidOutRow[]): number =>
  rows.reduce((total, { height }) => total + (height?.value ?? 0), 0);

/** Rows of one line, so many of them, on upright pages that hold 28 below their titles. */
const lines = (count: number): Table =>
  tableOf(
    ['序号', '内容', '完成情况*'].map((title) => columnOf(title)),
    Array.from({ length: count }, (_, row) => [String(row + 1), '检查']),
  );
const counts = (layout: TableLayout): readonly number[] =>
  rowsByPage(layout, portrait).map((rows) => rows.length);

describe('the last page of a table', () => {
  test.each([
    [56, [28, 28]],
    [57, [27, 27, 3]],
    [58, [28, 28, 2]],
  ])('of %i rows has two at least', (rows, expected) => {
    expect(counts(layOut(lines(rows), portrait).layout)).toEqual(expected);
  });

  test('keeps a single row that is a quarter of a page high', () => {
    const rows = Array.from({ length: 9 }, (_, row) => [
      String(row + 1),
      '检查中发现的问题立即整改；'.repeat(60),
    ]);
    const table = tableOf(
      ['序号', '内容', '完成情况*'].map((title) => columnOf(title)),
      rows,
    );
    const { layout } = layOut(table, portrait);
    const pages = rowsByPage(layout, portrait);
    expect(pages.at(-1)).toHaveLength(1);
    expect(layout.ending).toBe('natural');
  });

  test('never holds a stray row, and the page before neither, where rows are lower than a third of a page', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 70 }),
        fc.integer({ min: 0, max: 2500 }),
        fc.integer({ min: 3000, max: 8844 }),
        (tasks, below, firstHeight) => {
          const room = { ...landscape, firstHeight, below };
          const { layout } = layOut(taskList(tasks, 7), room);
          const pages = rowsByPage(layout, room);
          if (pages.length < 2) return;
          for (const rows of pages.slice(1).slice(-2)) {
            const isHigh = heightOf(rows) >= room.height * rules.leastOfPage;
            expect(rows.length >= rules.fewestRows || isHigh).toBe(true);
          }
          expect(heightOf(pages.at(-1) ?? never()) + below).toBeLessThan(room.height);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a half empty page before it is filled from the one above', () => {
    const high = (row: number): string => '检查中发现的问题立即整改；'.repeat(row === 12 ? 110 : 25);
    const table = tableOf(
      ['序号', '内容', '完成情况*'].map((title) => columnOf(title)),
      Array.from({ length: 13 }, (_, row) => [String(row + 1), high(row)]),
    );
    const room = { ...portrait, height: 9000, firstHeight: 9000, below: 3500 };
    const pages = rowsByPage(layOut(table, room).layout, room);
    expect(pages.slice(0, -1).every((rows) => heightOf(rows) > 4000)).toBe(true);
  });
});

describe('what belongs below a table', () => {
  const note = (count: number): Part['blocks'] =>
    Array.from({ length: count }, (_, i) => ({
      kind: 'paragraph',
      indent: 'flush',
      inlines: text(`${i + 1}.每月底前报送；没有进展的也须填报。`),
    }));
  const lastSection = (table: Table, notes: number): LaidOutSection => {
    const part = formPart('附件1', '××市学校安全隐患排查整治任务清单', table);
    const blocks = [...part.blocks.slice(0, 3), ...note(notes)];
    return typeset(official([{ ...part, blocks }]), gbt9704, () => {}).sections.at(-1) ?? never();
  };
  const styles = new Map(typeset(official([]), gbt9704, () => {}).styles.map((style) => [style.id, style]));

  test.each(
    [7, 8, 9, 10, 11, 12, 13, 14, 15].flatMap((tasks) => [3, 7].map((notes) => [tasks, notes] as const)),
  )('of %i rows, %i notes: they share the page with rows of it', (tasks, notes) => {
    const { items, page } = lastSection(taskList(tasks), notes);
    const { places } = planPages(items, styles, roomOf(page));
    const table = items.findIndex(({ kind }) => kind === 'table');
    expect(places.at(-1)?.lastPage).toBe(places[table]?.lastPage);
  });

  test('a form that fills its page gives up some rows to the notes, none is torn', () => {
    const { items, page } = lastSection(progressForm(), 7);
    const { places } = planPages(items, styles, roomOf(page));
    const table = items.findIndex(({ kind }) => kind === 'table');
    expect(items.filter(({ kind }) => kind === 'table')).toHaveLength(1);
    expect([places[table]?.firstPage, places[table]?.lastPage, places.at(-1)?.lastPage]).toEqual([1, 2, 2]);
  });

  test('narrower margins are taken where they save the page', () => {
    const sections = Array.from({ length: 30 }, (_, i) => lastSection(taskList(4 + i), 3));
    const tables = sections.flatMap(({ items }) => items.find((item) => item.kind === 'table') ?? []);
    const margins = (size: number) =>
      new Set(tables.filter((each) => sizeOf(each) === size).map(({ cellMargins }) => cellMargins.left));
    expect(margins(24)).toEqual(new Set([80, rules.tightMargins.side]));
  });
});
