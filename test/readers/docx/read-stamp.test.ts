import { expect, test } from 'vitest';
import { readStamp } from '../../../src/readers/docx/read-stamp.ts';
import { contentHash, propertiesPart } from '../../../src/writers/docx/content-hash.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { sampleDocument, sampleStamp } from '../../writers/docx/sample.ts';
import { partText, unzip } from '../../writers/docx/unzip.ts';

const parts = await unzip((await writeDocx(sampleDocument({ rows: 500 }), sampleStamp)).bytes);
const withProperties = (xml: string) => new Map([...parts, [propertiesPart, Buffer.from(xml)]]);

test('what was stamped is read back, anchors of every blank included', () => {
  const stamp = readStamp(parts);
  expect(stamp).toMatchObject({ ...sampleStamp, contentHash: contentHash(parts), intact: true });
  expect(stamp?.anchors).toEqual(sampleDocument({ rows: 500 }).blanks.map(({ anchor }) => anchor));
});

test('no property is longer than Word keeps', () => {
  const values = [...partText(parts, propertiesPart).matchAll(/<vt:lpwstr>(.*?)<\/vt:lpwstr>/g)].map(
    ([, value]) => (value ?? '').replaceAll('&quot;', '"'),
  );
  expect(values.length).toBeGreaterThan(10);
  expect(Math.max(...values.map((value) => value.length))).toBeLessThanOrEqual(255);
});

const isIntact = (part: string, text: string): boolean | undefined =>
  readStamp(new Map([...parts, [part, Buffer.from(text)]]))?.intact;
const changed = (part: string, from: string | RegExp, to: string): boolean | undefined => {
  const text = partText(parts, part);
  expect(text.replace(from, to)).not.toBe(text);
  return isIntact(part, text.replace(from, to));
};
const bodyPart = 'word/document.xml';
const word = (part: string, text: string): string =>
  `<w:${part} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${part}>`;

test('a changed word, row, paragraph, picture, comment or header is noticed', () => {
  expect(changed(bodyPart, '完成率', '合格率')).toBe(false);
  expect(changed(bodyPart, /<w:tr[ >].*?<\/w:tr>/su, '')).toBe(false);
  expect(changed(bodyPart, /(<w:body>)/u, '$1<w:p><w:r><w:t>加一段</w:t></w:r></w:p>')).toBe(false);
  expect(isIntact('word/media/a.png', 'x')).toBe(false);
  expect(isIntact('word/comments.xml', word('comments', '此处再核'))).toBe(false);
  expect(isIntact('word/header9.xml', word('hdr', '内部'))).toBe(false);
});

test('a document that was only saved again is still the one that was written', () => {
  expect(changed(bodyPart, '</w:t>', ' </w:t>')).toBe(true);
  expect(changed(bodyPart, /(<w:body>)/u, '$1<w:p/>')).toBe(true);
  expect(isIntact('word/comments.xml', word('comments', ''))).toBe(true);
  expect(isIntact('docProps/app.xml', '<Properties/>')).toBe(true);
});

test('a document of somebody else has no stamp', () => {
  const foreign = new Map(parts);
  foreign.delete(propertiesPart);
  expect(readStamp(foreign)).toBeUndefined();
  const properties = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
  expect(readStamp(withProperties(`<Properties xmlns="${properties}"/>`))).toBeUndefined();
});

test.each(['', '<', '<Properties>&x;</Properties>', '\u0000'])(
  'properties %j are no stamp and no crash',
  (xml) => {
    expect(readStamp(withProperties(xml))).toBeUndefined();
  },
);

test('properties in any order, as another program writes them', () => {
  const xml = partText(parts, propertiesPart);
  const properties = xml.match(/<property .*?<\/property>/g) ?? [];
  const shuffled = xml.replace(/<property .*<\/property>/s, [...properties].reverse().join('\n'));
  expect(readStamp(withProperties(shuffled))).toEqual(readStamp(parts));
});

test('a damaged list of anchors takes nothing else with it', () => {
  const damaged = partText(parts, propertiesPart).replace('[&quot;', '[');
  const stamp = readStamp(withProperties(damaged));
  expect(stamp).toMatchObject({ ...sampleStamp, intact: true });
  expect(stamp).not.toHaveProperty('anchors');
});
