import { expect, test } from 'vitest';
import { gbt9704 } from '../../../src/standard/gbt9704.ts';
import type { LaidOutDocument } from '../../../src/typeset/laid-out.ts';
import { typeset } from '../../../src/typeset/typeset.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { letter, order } from '../../typeset/special-documents.ts';
import { unzip } from './unzip.ts';

const blank = { anchor: '函/编号', label: '编号', width: 2 };

async function partsOf(document: LaidOutDocument): Promise<ReadonlyMap<string, string>> {
  const bytes = (await writeDocx(document, { documentId: '函', inputsHash: '', program: 'test' })).bytes;
  const parts = await unzip(bytes);
  return new Map([...parts].map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
}

const lay = (document: Parameters<typeof typeset>[0]) => typeset(document, gbt9704, () => {});

test('the head of a letter is the first header, and its lower rule the first footer, of its first section alone', async () => {
  const parts = await partsOf(lay(letter(24, { number: [{ kind: 'blank', blank }] })));
  const document = parts.get('word/document.xml') ?? '';
  expect(document.match(/<w:titlePg\/>/g)).toHaveLength(1);
  const [, target = ''] = /<w:headerReference w:type="first" r:id="(\w+)"/.exec(document) ?? [];
  const relations = parts.get('word/_rels/document.xml.rels') ?? '';
  const [relation = ''] = new RegExp(`<Relationship [^>]*Id="${target}"[^>]*>`).exec(relations) ?? [];
  const [, file = ''] = /Target="([^"]+)"/.exec(relation) ?? [];
  const header = parts.get(`word/${file}`) ?? '';
  expect(header).toContain('××市人民政府办公室');
  expect(header).toContain('<w:alias w:val="编号"/>');
});

test('ids of blanks in a header go on from those of the text', async () => {
  const document = letter(1, { number: [{ kind: 'blank', blank }] });
  const [main] = document.parts;
  if (main === undefined) throw new Error('no part');
  const date = { kind: 'blank', blank: { anchor: '函/日期', label: '日期', width: 4 } } as const;
  const signature = { geometry: 'sealed', issuers: ['××市人民政府办公室'], date: [date] } as const;
  const parts = await partsOf(lay({ ...document, parts: [{ ...main, signature }] }));
  const ids = [...parts.values()].flatMap((xml) =>
    [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map(([, id]) => id),
  );
  expect(ids.sort()).toEqual(['1', '2']);
});

test('double rules name the thick line first where it is above', async () => {
  const styles = (await partsOf(lay(letter(1)))).get('word/styles.xml') ?? '';
  const rules = [...styles.matchAll(/w:styleId="\w+Rule"/g)].length;
  expect(rules).toBe(2);
  expect([...styles.matchAll(/<w:bottom w:val="(\w+Gap)"/g)].map(([, kind]) => kind)).toEqual([
    'thickThinSmallGap',
    'thinThickSmallGap',
  ]);
});

test('a name in the place of a stamp is lowered, between spacing and size as the schema wants', async () => {
  const document = (await partsOf(lay(order(1, [{ post: '市长', name: '张××' }])))).get('word/document.xml');
  expect(document).toMatch(
    /<w:color w:val="FF0000"\/><w:spacing w:val="0"\/><w:position w:val="-8"\/><w:sz w:val="52"\/>/,
  );
});
