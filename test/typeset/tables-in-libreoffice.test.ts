import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Part } from '../../src/document/document.ts';
import type { Table } from '../../src/document/table.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { toMillimetres } from '../../src/standard/units.ts';
import { roomOf } from '../../src/typeset/page-geometry.ts';
import { planPages } from '../../src/typeset/page-plan.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { convert, libreOfficeIsHere } from '../support/libreoffice.ts';
import { type MeasuredPage, measurePages } from '../support/measure-pages.ts';
import { textOf } from './describe-table.ts';
import { never } from './lay-out.ts';
import { rowsByPage } from './rows-by-page.ts';
import { formPart, official, text } from './sample-documents.ts';
import { progressForm, progressList, taskList } from './sample-tables.ts';

const note = (content: string): Part['blocks'][number] => ({
  kind: 'paragraph',
  indent: 'flush',
  inlines: text(content),
});
const notes = Array.from({ length: 4 }, (_, i) => note(`${i + 1}.每月底前报送；没有进展的也须填报。`));
/** Tables that end in every way: as their rows fall, with rows moved over, with notes below. */
const tables: readonly Table[] = [
  ...[9, 10, 11, 12, 13, 19, 20, 21].map((tasks) => taskList(tasks, 4)),
  progressList(13),
  progressForm(),
];
const parts = tables.map((table, index): Part => {
  const part = formPart(`附件${index + 1}`, '××市学校安全隐患排查整治任务清单', table);
  return { ...part, blocks: [...part.blocks.slice(0, 4), ...notes] };
});

test.runIf(libreOfficeIsHere())('LibreOffice begins pages at the rows that were computed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-tables-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const laidOut = typeset(official(parts), gbt9704, () => {});
  const styles = new Map(laidOut.styles.map((style) => [style.id, style]));
  const file = join(folder, 'tables.docx');
  writeFileSync(
    file,
    (await writeDocx(laidOut, { documentId: '表', inputsHash: '', program: 'test' })).bytes,
  );
  const expected = laidOut.sections.flatMap(({ items, page }) => {
    const room = roomOf(page);
    const { places, pages } = planPages(items, styles, room);
    const at = items.findIndex(({ kind }) => kind === 'table');
    const table = items[at] ?? never();
    const begin = places[at]?.top ?? 0;
    const ownRoom = { ...room, firstHeight: room.height - begin };
    const type = gbt9704.table.smallestType;
    const rows = rowsByPage({ items: [table], pages, lastPageUsed: 0, ending: 'natural', type }, ownRoom);
    const right = toMillimetres(page.left + (table.kind === 'table' ? (table.columns[0] ?? 0) : 0));
    return rows.map(([first]) => ({ begins: textOf(first?.cells[0] ?? never()), right }));
  });
  const found = measurePages(convert(file, 'pdf'));
  expect(found).toHaveLength(expected.length);
  // Forms have no numbers in their first column; notes below them have.
  const numbered = expected.flatMap((each, page) => (/^\d+$/.test(each.begins) ? [{ ...each, page }] : []));
  expect(numbered.length).toBeGreaterThan(20);
  expect(numbered.map(({ page, right }) => firstNumber(found[page] ?? never(), right))).toEqual(
    numbered.map(({ begins }) => begins),
  );
});

/** The number of the first row of a page: the highest figures left of the end of the first column. */
function firstNumber({ lines }: MeasuredPage, right: number): string | undefined {
  const digits = lines
    .filter(({ direction }) => direction === 'horizontal')
    .flatMap(({ characters }) => characters)
    .filter(({ character, left }) => /\d/.test(character) && left < right);
  const top = Math.min(...digits.map(({ baseline }) => baseline));
  const first = digits.filter(({ baseline }) => Math.abs(baseline - top) < 1);
  return first.length > 0 ? first.map(({ character }) => character).join('') : undefined;
}
