import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStamp } from '../../src/readers/docx/read-stamp.ts';
import { readBlanks, readText } from '../../src/readers/docx/read-text.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { writeZip } from '../../src/writers/docx/zip.ts';
import { convert, libreOfficeIsHere } from '../support/libreoffice.ts';
import { sampleDocument, sampleStamp } from '../writers/docx/sample.ts';
import { partText, unzip } from '../writers/docx/unzip.ts';

/** The document as LibreOffice saves it after opening it. */
async function saveByLibreOffice(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-round-trip-'));
  try {
    const file = join(folder, '进展表.docx');
    writeFileSync(file, bytes);
    return await unzip(convert(file, 'docx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function blanksOf(parts: ReadonlyMap<string, Uint8Array>, anchors: readonly string[]) {
  const read = readText(parts);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return { text: read.text, values: readBlanks(read.text, anchors) };
}

describe.skipIf(!libreOfficeIsHere())('a document opened and saved in LibreOffice', () => {
  const document = sampleDocument({ paragraphs: 2, rows: 40 });
  const anchors = document.blanks.map(({ anchor }) => anchor);

  test('keeps every blank, found by its bookmark, empty', async () => {
    const saved = await saveByLibreOffice((await writeDocx(document, sampleStamp)).bytes);
    const { text, values } = blanksOf(saved, anchors);
    expect([...values]).toEqual(anchors.map((anchor) => [anchor, '']));
    expect(text.bookmarks.size).toBe(anchors.length);
  });

  test('keeps what was filled in, Chinese and digits alike', async () => {
    const parts = await unzip((await writeDocx(document, sampleStamp)).bytes);
    let filled = 0;
    const body = partText(parts, 'word/document.xml')
      .replaceAll('<w:showingPlcHdr/>', '')
      .replace(/(<w:sdtContent>.*?<w:t[^>]*>)\u3000+(<\/w:t>)/gs, (_, before, after) => {
        filled += 1;
        return `${before}已排查${filled}处，“立行立改”${after}`;
      });
    expect(filled).toBe(anchors.length);
    const returned = writeZip(new Map([...parts, ['word/document.xml', Buffer.from(body)]]));
    const saved = await saveByLibreOffice(returned);
    expect(readStamp(saved)?.intact).toBe(false);
    const { values } = blanksOf(saved, anchors);
    expect([...values]).toEqual(anchors.map((anchor, index) => [anchor, `已排查${index + 1}处，“立行立改”`]));
  });

  test('keeps the stamp, and is known to say what was written', async () => {
    const bytes = (await writeDocx(document, sampleStamp)).bytes;
    const before = readStamp(await unzip(bytes));
    const after = readStamp(await saveByLibreOffice(bytes));
    expect(before?.intact).toBe(true);
    expect(after).toEqual(before);
    expect(after?.anchors).toEqual(anchors);
  });

  test('keeps the text of every paragraph and cell', async () => {
    const bytes = (await writeDocx(document, sampleStamp)).bytes;
    const words = (parts: ReadonlyMap<string, Uint8Array>) =>
      JSON.stringify(blanksOf(parts, []).text.blocks.filter(({ kind }) => kind === 'paragraph')).replaceAll(
        '\\n',
        '',
      );
    const cells = (parts: ReadonlyMap<string, Uint8Array>) =>
      blanksOf(parts, [])
        .text.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
        .map((cell) => cell.replaceAll('\n', ''));
    const saved = await saveByLibreOffice(bytes);
    const written = await unzip(bytes);
    expect(words(saved)).toBe(words(written));
    expect(cells(saved)).toEqual(cells(written));
  });
});
