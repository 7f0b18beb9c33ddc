import { expect, test } from 'vitest';
import { readStamp } from '../../../src/readers/docx/read-stamp.ts';
import { contentHash, propertiesPart } from '../../../src/writers/docx/content-hash.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { sampleDocument, sampleStamp } from '../../writers/docx/sample.ts';
import { partText, unzip } from '../../writers/docx/unzip.ts';

const parts = await unzip(await writeDocx(sampleDocument({ rows: 500 }), sampleStamp));
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

test('a changed word, a part more and a part less are all noticed', () => {
  const document = partText(parts, 'word/document.xml').replace('完成率', '合格率');
  expect(readStamp(new Map([...parts, ['word/document.xml', Buffer.from(document)]]))?.intact).toBe(false);
  expect(readStamp(new Map([...parts, ['word/media/a.png', Buffer.from('x')]]))?.intact).toBe(false);
  const less = new Map(parts);
  less.delete('docProps/app.xml');
  expect(readStamp(less)?.intact).toBe(false);
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
