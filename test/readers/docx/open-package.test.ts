import { expect, test } from 'vitest';
import { openPackage, packageLimits } from '../../../src/readers/docx/open-package.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { sampleDocument, sampleStamp } from '../../writers/docx/sample.ts';
import { type RawEntry, rawZip } from './raw-zip.ts';

const mebibyte = 1024 * 1024;
const types: RawEntry = { name: '[Content_Types].xml', data: Buffer.from('<Types/>') };
const part = (
  name: string,
  content: string | Uint8Array = '<w/>',
  more: Partial<RawEntry> = {},
): RawEntry => ({
  name,
  data: typeof content === 'string' ? Buffer.from(content) : content,
  ...more,
});

async function refusalOf(bytes: Uint8Array, limits = packageLimits) {
  const opened = await openPackage(bytes, limits);
  return opened.ok ? undefined : opened.refusal;
}

test('opens what the writer writes, and a package of the fewest parts', async () => {
  const opened = await openPackage((await writeDocx(sampleDocument(), sampleStamp)).bytes);
  expect(opened.ok && [...opened.parts.keys()]).toContain('word/document.xml');
  expect(await refusalOf(rawZip([types, part('word/document.xml')]))).toBeUndefined();
});

test('pictures and folders pass, and names may be stored', async () => {
  const opened = await openPackage(
    rawZip([
      types,
      part('word/', '', { method: 0 }),
      part('word/document.xml', '<w/>', { method: 0 }),
      part('word/media/image1.png', Buffer.from([0, 1, 2])),
    ]),
  );
  expect(opened.ok && [...opened.parts.keys()]).toEqual([
    '[Content_Types].xml',
    'word/document.xml',
    'word/media/image1.png',
  ]);
});

test('files that are no zip at all', async () => {
  expect(await refusalOf(new Uint8Array())).toEqual({ kind: 'not-a-zip' });
  expect(await refusalOf(Buffer.from('hongtou: 1\n'))).toEqual({ kind: 'not-a-zip' });
  expect(await refusalOf(Buffer.from('d0cf11e0a1b11ae1000000', 'hex'))).toEqual({ kind: 'old-or-locked' });
  expect(await refusalOf(Buffer.from('PK'))).toEqual({ kind: 'cut-short' });
  expect(await refusalOf(rawZip([part('word/document.xml')]))).toEqual({ kind: 'not-a-document' });
});

test('a file cut anywhere is refused, never half read', async () => {
  const whole = (await writeDocx(sampleDocument({ paragraphs: 1, rows: 1 }), sampleStamp)).bytes;
  for (let length = 3; length < whole.length; length += 97) {
    expect(await refusalOf(whole.subarray(0, length))).toEqual({ kind: 'cut-short' });
  }
  expect(await refusalOf(whole.subarray(0, -1))).toEqual({ kind: 'cut-short' });
});

test('a bit changed in the text is noticed', async () => {
  const bytes = rawZip([types, part('word/document.xml', '<w>一二三</w>', { method: 0 })]);
  const at = Buffer.from(bytes).indexOf('二');
  bytes[at + 2] = (bytes[at + 2] ?? 0) ^ 1;
  expect(await refusalOf(bytes)).toEqual({ kind: 'damaged', part: 'word/document.xml', detail: 'checksum' });
});

test('bombs that tell their size', async () => {
  const zeros = Buffer.alloc(packageLimits.part + 1);
  expect(await refusalOf(rawZip([types, part('word/document.xml', zeros)]))).toEqual({
    kind: 'part-too-large',
    part: 'word/document.xml',
    bytes: packageLimits.part + 1,
    limit: packageLimits.part,
  });
  const many = ['a', 'b', 'c', 'd', 'e'].map((name) => part(`word/${name}.xml`, Buffer.alloc(mebibyte)));
  const limits = { ...packageLimits, content: 3 * mebibyte };
  expect(await refusalOf(rawZip([types, ...many]), limits)).toEqual({
    kind: 'content-too-large',
    limit: 3 * mebibyte,
  });
});

test('bombs that lie: unpacking stops where the claim ends', async () => {
  const zeros = Buffer.alloc(64 * mebibyte);
  const less = part('word/document.xml', zeros, { claimedSize: 1000 });
  expect(await refusalOf(rawZip([types, less]))).toMatchObject({
    kind: 'damaged',
    part: 'word/document.xml',
  });
  const more = part('word/document.xml', '<w/>', { claimedSize: 4000 });
  expect(await refusalOf(rawZip([types, more]))).toMatchObject({
    kind: 'damaged',
    part: 'word/document.xml',
  });
});

test('a thousand parts over the same bytes', async () => {
  const first = part('word/a.xml', Buffer.alloc(mebibyte / 8));
  const shared = Array.from({ length: 1000 }, (_, index) => ({
    ...first,
    name: `word/${index}.xml`,
    sharesFirst: true,
  }));
  expect(await refusalOf(rawZip([first, ...shared]))).toMatchObject({
    kind: 'damaged',
    detail: 'overlapping parts',
  });
});

test('packages in packages are not opened', async () => {
  const inner = rawZip([part('word/document.xml', Buffer.alloc(mebibyte))]);
  expect(await refusalOf(rawZip([types, part('word/embeddings/inner.docx', inner)]))).toEqual({
    kind: 'unknown-part',
    part: 'word/embeddings/inner.docx',
  });
});

test('a hundred thousand entries', async () => {
  const entries = Array.from({ length: 100_000 }, (_, index) => part(`word/${index}.xml`, '', { method: 0 }));
  // The field for the count holds 16 bits: what is left of it is still far too much.
  const refusal = { kind: 'too-many-parts', count: 100_000 - 65_536, limit: packageLimits.parts };
  expect(await refusalOf(rawZip(entries))).toEqual(refusal);
});

test('entries that the end record does not count do not exist', async () => {
  const opened = await openPackage(rawZip([types, part('word/vbaProject.bin')], 1));
  expect(opened.ok && [...opened.parts.keys()]).toEqual(['[Content_Types].xml']);
});

test.each([
  '../evil.xml',
  'word/../../evil.xml',
  '/etc/passwd.xml',
  'C:/windows/x.xml',
  'word\\..\\x.xml',
  'word//x.xml',
  'word/./x.xml',
  'word/...',
  'evil.xml',
  'word/文档.xml',
  'word/a\u0000.xml',
  'word/a\n.xml',
])('the name %j never leaves the gate', async (name) => {
  expect(await refusalOf(rawZip([types, part(name)]))).toMatchObject({ kind: 'unsafe-name' });
});

test('two parts of one name, also in other letters', async () => {
  const twice = rawZip([types, part('word/document.xml'), part('word/Document.xml')]);
  expect(await refusalOf(twice)).toEqual({ kind: 'duplicate-part', part: 'word/Document.xml' });
});

test.each([
  'word/vbaProject.bin',
  'word/embeddings/oleObject1.bin',
  'word/activeX/x.ocx',
  'docProps/run.exe',
])('%s has no place in a document', async (name) => {
  expect(await refusalOf(rawZip([types, part(name)]))).toEqual({ kind: 'unknown-part', part: name });
});

test('encrypted parts and unknown compression', async () => {
  const locked = part('word/document.xml', '<w/>', { flags: 1 });
  expect(await refusalOf(rawZip([types, locked]))).toEqual({
    kind: 'encrypted-part',
    part: 'word/document.xml',
  });
  const strange = part('word/document.xml', '<w/>', { method: 14 });
  expect(await refusalOf(rawZip([types, strange]))).toMatchObject({
    kind: 'damaged',
    detail: 'compression method 14',
  });
});

const laughs = [
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">',
  ...Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index || ''};`.repeat(10)}">`,
  ),
  ']><w>&lol9;</w>',
].join('\n');

test('a document type is refused wherever it stands, before any parser', async () => {
  const refusal = { kind: 'document-type', part: 'word/styles.xml' };
  expect(await refusalOf(rawZip([types, part('word/styles.xml', laughs)]))).toEqual(refusal);
  const external = '<!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>';
  expect(await refusalOf(rawZip([types, part('word/styles.xml', external)]))).toEqual(refusal);
  const late = `<?xml version="1.0"?>${' '.repeat(100_000)}${external}`;
  expect(await refusalOf(rawZip([types, part('word/styles.xml', late)]))).toEqual(refusal);
});

test('only UTF-8, so that nothing hides from the search for a document type', async () => {
  const refusal = { kind: 'encoding', part: 'word/styles.xml' };
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(laughs, 'utf16le')]);
  const declared = '<?xml version="1.0" encoding="UTF-7"?><w/>';
  const wrong = Buffer.from([0x3c, 0x77, 0x3e, 0xc3, 0x28]);
  for (const content of [utf16, Buffer.from(laughs, 'utf16le'), declared, wrong]) {
    expect(await refusalOf(rawZip([types, part('word/styles.xml', content)]))).toEqual(refusal);
  }
  const marked = '\ufeff<?xml version="1.0" encoding=\'utf-8\'?><w/>';
  expect(await refusalOf(rawZip([types, part('word/styles.xml', marked)]))).toBeUndefined();
});

test('a file over the limit is not even looked at', async () => {
  const limits = { ...packageLimits, file: 10 };
  expect(await refusalOf(rawZip([types]), limits)).toMatchObject({ kind: 'file-too-large', limit: 10 });
});

test('damaged compressed data', async () => {
  const name = 'word/document.xml';
  const bytes = Buffer.from(rawZip([types, part(name)]));
  // The first byte after the name of a local header begins the deflated data: a kind of block that does not exist.
  bytes[bytes.indexOf(name) + name.length] = 0xff;
  expect(await refusalOf(bytes)).toMatchObject({ kind: 'damaged', part: name });
});
