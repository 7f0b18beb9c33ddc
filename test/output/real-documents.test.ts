import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RenderedDocument } from '../../src/output/document-outcome.ts';
import { readDocumentStamp } from '../../src/output/document-stamp.ts';
import { writeDocuments } from '../../src/output/write-documents.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { writeZip } from '../../src/writers/docx/zip.ts';
import { sampleDocument, sampleStamp } from '../writers/docx/sample.ts';
import { partText, unzip } from '../writers/docx/unzip.ts';

let root = '';
const path = (name: string): string => join(root, '整治', name);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hongtou-documents-'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function render(paragraphs: number): Promise<RenderedDocument> {
  const bytes = (await writeDocx(sampleDocument({ paragraphs }), sampleStamp)).bytes;
  const stamp = await readDocumentStamp(bytes);
  if (!stamp) throw new Error('a document of ours without a stamp');
  return {
    id: stamp.documentId,
    name: '通知.docx',
    bytes,
    contentHash: stamp.contentHash,
    lines: stamp.foundLines,
  };
}

async function write(document: RenderedDocument, force?: string): Promise<string> {
  const options = { root, folder: '整治', show: (shown: string) => shown, ...(force ? { force } : {}) };
  const [outcome] = await writeDocuments([document], options, () => undefined);
  return outcome?.action ?? '';
}

/** The document as another program saves it after one word was changed. */
async function editByHand(file: string): Promise<void> {
  const parts = await unzip(readFileSync(file));
  const text = partText(parts, 'word/document.xml').replace('完成率', '合格率');
  writeFileSync(file, writeZip(new Map([...parts, ['word/document.xml', Buffer.from(text)]])));
}

it('knows its own documents, packed anew or edited, from those of others', async () => {
  expect(await write(await render(3))).toBe('written');
  expect(await write(await render(3))).toBe('unchanged');
  expect(await write(await render(4))).toBe('replaced');

  // Packed at another level the content is the same: that is no edit.
  writeFileSync(path('通知.docx'), writeZip(await unzip(readFileSync(path('通知.docx'))), 1));
  expect(await write(await render(4))).toBe('unchanged');

  await editByHand(path('通知.docx'));
  expect(await write(await render(4))).toBe('left');
  expect(await write(await render(4), '2021-03-22')).toBe('replaced');
  expect(readdirSync(join(root, '整治')).sort()).toEqual(['通知.2021-03-22.docx', '通知.docx']);

  const bytes = readFileSync(path('通知.docx'));
  writeFileSync(path('通知.docx'), bytes.subarray(0, bytes.length / 2));
  expect(await write(await render(4))).toBe('left');
});

it.each(['', 'PK', '文字'])('finds no stamp in %j', async (text) => {
  expect(await readDocumentStamp(Buffer.from(text))).toBeUndefined();
});
