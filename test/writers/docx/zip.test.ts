import { expect, test } from 'vitest';
import { writeZip } from '../../../src/writers/docx/zip.ts';
import { unzip } from './unzip.ts';

test('parts come back in the order they were given', async () => {
  const parts = new Map([
    ['[Content_Types].xml', Buffer.from('<Types/>')],
    ['word/document.xml', Buffer.from(`<w>${'字'.repeat(10_000)}</w>`)],
    ['docProps/empty.xml', Buffer.alloc(0)],
  ]);
  expect([...(await unzip(writeZip(parts)))]).toEqual([...parts]);
});

test('nothing but names, sizes and bytes: no dates, no extra fields, no comments', () => {
  const bytes = Buffer.from(writeZip(new Map([['a.xml', Buffer.from('<a/>')]])));
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
  expect(bytes.readUInt16LE(10)).toBe(0);
  // 1980-01-01: year 0, month 1, day 1.
  expect(bytes.readUInt16LE(12)).toBe((1 << 5) | 1);
  expect(bytes.readUInt16LE(28)).toBe(0);
  expect(bytes.subarray(directory + 12, directory + 16)).toEqual(bytes.subarray(10, 14));
  expect(bytes.subarray(directory + 30, directory + 46).every((byte) => byte === 0)).toBe(true);
  expect(bytes.subarray(-2)).toEqual(Buffer.from([0, 0]));
});
