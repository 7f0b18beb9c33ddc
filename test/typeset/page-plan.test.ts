import { describe, expect, test } from 'vitest';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { LaidOutItem, LaidOutTable } from '../../src/typeset/laid-out.ts';
import { planPages, possiblePlans } from '../../src/typeset/page-plan.ts';
import { blankLines, paragraph } from '../../src/typeset/paragraphs.ts';
import { createStyles, styleIds } from '../../src/typeset/styles.ts';

const styles = new Map(createStyles(gbt9704).map((style) => [style.id, style]));
const room = gbt9704.page.typeArea;
const { line } = gbt9704.page.grid;

const one = paragraph(styleIds.text, '对照供水工程名录逐处核查水源净化和消毒情况。');
const ones = (count: number): readonly LaidOutItem[] => Array.from({ length: count }, () => one);
const plan = (items: readonly LaidOutItem[]) => planPages(items, styles, room);

/** A body paragraph that takes exactly so many lines: 26 characters on the first, 28 on the others. */
const lines = (count: number): LaidOutItem => paragraph(styleIds.text, '字'.repeat(26 + 28 * (count - 1)));

const table = (rows: number, headerRows = 1): LaidOutTable => ({
  kind: 'table',
  columns: [8844],
  headerRows,
  rows: Array.from({ length: rows }, () => ({ height: { value: 1000, rule: 'at-least' }, cells: [] })),
  borders: { top: 4, bottom: 4, left: 4, right: 4, insideHorizontal: 4, insideVertical: 4 },
  cellMargins: { top: 0, right: 0, bottom: 0, left: 0 },
  place: 'inline',
});

describe('pages', () => {
  test('22 lines fill a page, the 23rd begins the next', () => {
    expect(plan(ones(22))).toMatchObject({ pages: 1, lastPageUsed: 22 * line });
    expect(plan(ones(23))).toMatchObject({ pages: 2, lastPageUsed: line });
  });

  test('a paragraph is divided between its lines', () => {
    const { places, pages } = plan([...ones(20), lines(5)]);
    expect(pages).toBe(2);
    expect(places[20]).toEqual({ firstPage: 1, top: 20 * line, lastPage: 2, bottom: 3 * line });
  });

  test('a line holds 28 characters, the first of a paragraph 26; closing punctuation hangs', () => {
    expect(plan([paragraph(styleIds.text, '字'.repeat(54))]).lastPageUsed).toBe(2 * line);
    expect(plan([paragraph(styleIds.text, '字'.repeat(55))]).lastPageUsed).toBe(3 * line);
    expect(plan([paragraph(styleIds.text, `${'字'.repeat(54)}。`)]).lastPageUsed).toBe(2 * line);
    expect(plan([paragraph(styleIds.text, `${'字'.repeat(54)}》`)]).lastPageUsed).toBe(3 * line);
  });

  test('breaks of the author count as lines', () => {
    const broken = paragraph(styleIds.title, [
      { kind: 'text', text: '第一行' },
      { kind: 'break', reason: 'author' },
      { kind: 'text', text: '第二行' },
    ]);
    expect(plan([broken]).lastPageUsed).toBe(2 * line);
  });

  test('behind a tab only what follows it wraps', () => {
    const entry = paragraph(
      styleIds.annexNote,
      [{ kind: 'text', text: '附件：1.' }, { kind: 'tab' }, { kind: 'text', text: '字'.repeat(30) }],
      { indent: { left: 1917, hanging: 1285 } },
    );
    expect(plan([entry]).lastPageUsed).toBe(2 * line);
  });
});

describe('what keeps with the next', () => {
  const heading = paragraph(styleIds.headings[1], '一、总体要求');
  const second = paragraph(styleIds.headings[2], '（一）基本原则');

  test('a heading is never the last line of a page', () => {
    expect(plan([...ones(21), heading, one]).places[21]?.firstPage).toBe(2);
    expect(plan([...ones(20), heading, one]).places[20]?.firstPage).toBe(1);
  });

  test('headings move together', () => {
    const { places } = plan([...ones(20), heading, second, one]);
    expect([places[20]?.firstPage, places[21]?.firstPage, places[22]?.firstPage]).toEqual([2, 2, 2]);
  });

  test('a heading needs only the first line of a long paragraph', () => {
    expect(plan([...ones(20), heading, lines(6)]).places[20]?.firstPage).toBe(1);
  });

  test('a heading moves with the header and the first row of a table', () => {
    expect(plan([...ones(18), heading, table(5)]).places[18]?.firstPage).toBe(2);
  });

  test('a chain longer than a page is broken like text', () => {
    const chain = blankLines(30, { keepNext: true });
    expect(plan([one, ...chain, one]).pages).toBe(2);
  });
});

describe('tables', () => {
  test('rows are not divided, and header rows stand again on the next page', () => {
    expect(plan([table(12)])).toMatchObject({ pages: 1, lastPageUsed: 12_000 });
    expect(plan([table(13)])).toMatchObject({ pages: 2, lastPageUsed: 2000 });
    expect(plan([table(13, 0)])).toMatchObject({ pages: 2, lastPageUsed: 1000 });
  });

  test('the imprint takes no room in the text', () => {
    expect(plan([one, { ...table(3), place: 'page-foot' }]).lastPageUsed).toBe(line);
  });
});

test('possible plans: with two lines less to two lines more', () => {
  const pages = possiblePlans(ones(21), styles, room, line).map((each) => each.pages);
  expect(pages).toEqual([1, 1, 1, 1, 2]);
});
