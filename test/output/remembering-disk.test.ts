import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Disk, nodeDisk } from '../../src/output/disk.ts';
import type { RenderedDocument } from '../../src/output/document-outcome.ts';
import { rememberingDisk } from '../../src/output/remembering-disk.ts';
import { writeDocuments } from '../../src/output/write-documents.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { writeZip } from '../../src/writers/docx/zip.ts';
import { sampleDocument, sampleStamp } from '../writers/docx/sample.ts';
import { partText, unzip } from '../writers/docx/unzip.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hongtou-remembering-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (): string => join(root, '整治', '通知.docx');

async function render(paragraphs: number): Promise<RenderedDocument> {
  const written = await writeDocx(sampleDocument({ paragraphs }), sampleStamp);
  return { id: sampleStamp.documentId, name: '通知.docx', ...written };
}

/** A disk that counts how often a file is taken apart, in a folder of its own. */
function counting() {
  rmSync(join(root, '整治'), { recursive: true, force: true });
  let taken = 0;
  const disk: Disk = {
    ...nodeDisk,
    readStamp: (bytes, path) => {
      taken += 1;
      return nodeDisk.readStamp(bytes, path);
    },
  };
  return { disk: rememberingDisk(disk), taken: () => taken };
}

async function write(document: RenderedDocument, disk: Disk): Promise<string> {
  const options = { root, folder: '整治', show: (shown: string) => shown };
  const [outcome] = await writeDocuments([document], options, () => undefined, disk);
  return outcome?.action ?? '';
}

async function editByHand(): Promise<void> {
  const parts = await unzip(readFileSync(file()));
  const text = partText(parts, 'word/document.xml').replace('完成率', '合格率');
  writeFileSync(file(), writeZip(new Map([...parts, ['word/document.xml', Buffer.from(text)]])));
}

test('what it wrote itself is not taken apart, and what is known of it is what would be read', async () => {
  const { disk, taken } = counting();
  for (const [paragraphs, action] of [
    [3, 'written'],
    [3, 'unchanged'],
    [4, 'replaced'],
    [5, 'replaced'],
  ] as const) {
    expect(await write(await render(paragraphs), disk)).toBe(action);
    const bytes = readFileSync(file());
    const read = await nodeDisk.readStamp(bytes);
    expect(read).toMatchObject(await disk.readStamp(bytes, file()).then((known) => known ?? {}));
  }
  expect(taken()).toBe(0);
});

test('what a person changed meanwhile is seen, also in a file of the same size and age', async () => {
  const { disk, taken } = counting();
  const then = new Date(0);
  expect(await write(await render(3), disk)).toBe('written');
  utimesSync(file(), then, then);
  await editByHand();
  utimesSync(file(), then, then);
  expect(await write(await render(4), disk)).toBe('left');
  expect(taken()).toBe(1);
  const bytes = Buffer.from(readFileSync(file()));
  bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
  writeFileSync(file(), bytes);
  expect(await write(await render(4), disk)).toBe('left');
  // The file, and the new version that was laid beside it before.
  expect(taken()).toBe(3);
});

test('a file of an earlier run is taken apart once', async () => {
  const { disk, taken } = counting();
  expect(await write(await render(3), nodeDisk)).toBe('written');
  for (let time = 0; time < 3; time += 1) expect(await write(await render(3), disk)).toBe('unchanged');
  expect(taken()).toBe(1);
  expect(await write(await render(4), disk)).toBe('replaced');
  expect(taken()).toBe(1);
});

test('of a document that was issued only what stands in it is known', async () => {
  const { disk, taken } = counting();
  const issued = { ...(await render(3)), isIssued: true as const };
  expect(await write(issued, disk)).toBe('written');
  expect(await write(issued, disk)).toBe('unchanged');
  expect(taken()).toBe(1);
});
