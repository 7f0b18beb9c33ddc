import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { layOutBlocks } from '../../src/typeset/blocks.ts';
import type { LaidOutItem } from '../../src/typeset/laid-out.ts';
import { pageGeometry, roomOf } from '../../src/typeset/page-geometry.ts';
import { planPages } from '../../src/typeset/page-plan.ts';
import { createStyles } from '../../src/typeset/styles.ts';
import { tableStyles } from '../../src/typeset/table-styles.ts';
import { columnOf, tableOf } from './build-table.ts';
import { heading, oneLine, paragraph, text } from './sample-documents.ts';

const styles = new Map(
  [...createStyles(gbt9704), ...tableStyles(gbt9704.table)].map((style) => [style.id, style]),
);
const room = roomOf(pageGeometry('A4', 'portrait', gbt9704));

const label: Block = { kind: 'form-line', slots: [text('填报单位：'), text('填报时间：')] };
const note: Block = { kind: 'paragraph', indent: 'flush', inlines: text('填报说明：月底前报送。') };
const list = (rows: number): readonly Block[] => [
  heading(1, '一、', '问题清单'),
  label,
  tableOf(
    ['序号', '问题', '措施*'].map((title) => columnOf(title)),
    Array.from({ length: rows }, (_, index) => [String(index + 1), '疏散通道堵塞']),
  ),
  note,
];

/** So many lines of text and a list below them: on which page each of its items begins and ends. */
function place(lines: number, rows: number) {
  const body = [...Array.from({ length: lines }, () => paragraph(oneLine)), ...list(rows)];
  const context = { standard: gbt9704, styles, format: 'general' as const, report: () => {} };
  const items = layOutBlocks(body, [], 'prose', room, context);
  const { places } = planPages(items, styles, room);
  const at = (item: LaidOutItem | undefined) => {
    const found = item && places[items.indexOf(item)];
    return found ? [found.firstPage, found.lastPage] : [];
  };
  const words = (item: LaidOutItem) =>
    item.kind === 'table' ? '' : item.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  const beginning = (start: string) => items.find((item) => words(item).startsWith(start));
  return {
    heading: at(beginning('一、')),
    label: at(beginning('填报单位')),
    table: at(items.find((item) => item.kind === 'table')),
    note: at(beginning('填报说明')),
  };
}

describe('a list to be filled in, below text', () => {
  test('heading and labels stand on the page where the table begins, whatever is above them', () => {
    for (let lines = 0; lines <= 24; lines++) {
      for (const rows of [3, 12, 60]) {
        const placed = place(lines, rows);
        const [page] = placed.table;
        expect([placed.heading, placed.label], `${lines} lines, ${rows} rows`).toEqual([
          [page, page],
          [page, page],
        ]);
      }
    }
  });

  test('begins on the next page, where that takes it whole and this one is half full', () => {
    expect(place(12, 20)).toEqual({ heading: [2, 2], label: [2, 2], table: [2, 2], note: [2, 2] });
    expect(place(5, 20).table, 'a page that is nearly empty').toEqual([1, 2]);
    expect(place(12, 60).table, 'a list longer than a page').toEqual([1, 3]);
    expect(place(12, 3).table, 'a list for which there is room').toEqual([1, 1]);
  });

  test('is followed by its notes in the type of forms', () => {
    const context = { standard: gbt9704, styles, format: 'general' as const, report: () => {} };
    const items = layOutBlocks([paragraph(oneLine), ...list(1)], [], 'prose', room, context);
    const last = items.at(-1);
    expect(last?.kind === 'paragraph' && styles.get(last.style)?.size).toBe(gbt9704.form.size);
  });
});
