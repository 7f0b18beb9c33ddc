import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStamp } from '../../../src/readers/docx/read-stamp.ts';
import { readText } from '../../../src/readers/docx/read-text.ts';
import type { LaidOutDocument, LaidOutItem } from '../../../src/typeset/laid-out.ts';
import { prepareCopies } from '../../../src/writers/docx/copies.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { paragraph, sampleDocument, sampleStamp, taskTable, text } from './sample.ts';
import { unzip } from './unzip.ts';

const marker = '㐂㐃㐄';
const filled = (name: string) =>
  ({ kind: 'blank', anchor: '单位', label: '填报单位', width: 8, value: name }) as const;

/** The sample with more in its first section. */
function withItems(more: readonly LaidOutItem[], change: Partial<LaidOutDocument> = {}): LaidOutDocument {
  const document = sampleDocument({ paragraphs: 2 });
  const [first, ...others] = document.sections;
  if (!first) throw new Error('the sample has sections');
  const sections = [{ ...first, items: [...more, ...first.items] }, ...others];
  const blanks = [{ anchor: '单位', label: '填报单位' }, ...document.blanks];
  return { ...document, sections, blanks, ...change };
}

/** The name in text, in a control, in a cell and twice in one paragraph. */
function documentFor(name: string): LaidOutDocument {
  const table = taskTable(3);
  const [header, row, ...rows] = table.rows;
  const [cell, ...cells] = row?.cells ?? [];
  if (!header || !row || !cell) throw new Error('the table has rows');
  const named = { ...row, cells: [{ ...cell, paragraphs: [paragraph('Cell', `由${name}填`)] }, ...cells] };
  return withItems([
    paragraph('Body', [text('填报单位：'), filled(name), text('（盖章）')]),
    paragraph('Body', `请${name}于月底前报送，${name}负责核对。`),
    { ...table, rows: [header, named, ...rows] },
    paragraph('Body', `抄送${name}`),
  ]);
}

const names = fc
  .array(
    fc.constantFrom(
      '甲',
      '院',
      '𠮷',
      'A',
      '3',
      '&',
      '<',
      '"',
      "'",
      ' ',
      '\u3000',
      'é',
      'e\u0301',
      '（',
      '$&',
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((characters) => characters.join(''));

test('a copy has the parts, the stamp and the text of the document that is written with the name', async () => {
  const copies = await prepareCopies(documentFor(marker), sampleStamp, marker);
  await fc.assert(
    fc.asyncProperty(names, async (name) => {
      const copy = copies?.of(name);
      const written = await writeDocx(documentFor(name), sampleStamp);
      const [parts, expected] = await Promise.all(
        [copy?.bytes ?? new Uint8Array(), written.bytes].map(unzip),
      );
      if (!parts || !expected) throw new Error('two packages');
      expect([...parts.keys()]).toEqual([...expected.keys()]);
      for (const [part, bytes] of expected)
        expect(Buffer.from(parts.get(part) ?? []).equals(bytes), part).toBe(true);
      expect(copy).toMatchObject({ contentHash: written.contentHash, lines: written.lines });
      expect(readStamp(parts)).toMatchObject({
        contentHash: written.contentHash,
        intact: true,
        foundLines: written.lines,
      });
      expect(readText(parts)).toEqual(readText(expected));
    }),
    { numRuns: 60 },
  );
});

test('copies do not depend on those made before', async () => {
  const copies = await prepareCopies(documentFor(marker), sampleStamp, marker);
  const first = copies?.of('第一医院');
  copies?.of('乙'.repeat(70_000));
  expect(copies?.of('第一医院')).toEqual(first);
});

test('a name longer than a stored block', async () => {
  const name = '某'.repeat(30_000);
  const copies = await prepareCopies(documentFor(marker), sampleStamp, marker);
  const { bytes, contentHash } = await writeDocx(documentFor(name), sampleStamp);
  const copy = copies?.of(name);
  expect(copy?.contentHash).toBe(contentHash);
  expect(await unzip(copy?.bytes ?? new Uint8Array())).toEqual(await unzip(bytes));
});

const inTwo: LaidOutItem = paragraph('Body', [text('㐂㐃'), { kind: 'break', reason: 'layout' }, text('㐄')]);

test.each<[string, LaidOutDocument]>([
  ['stands nowhere', withItems([])],
  ['is divided by a line break', withItems([inTwo])],
  ['is divided once, and whole elsewhere', withItems([inTwo, paragraph('Body', marker)])],
  ['is divided between two paragraphs', withItems([paragraph('Title', '致㐂'), paragraph('Title', '㐃㐄')])],
  ['stands in the title, too', withItems([paragraph('Body', marker)], { title: `${marker}任务清单` })],
  [
    'stands in the label of a blank, too',
    withItems([paragraph('Body', marker)], { blanks: [{ anchor: '甲', label: `${marker}联系人` }] }),
  ],
  [
    'stands in the anchor of a blank, too',
    withItems([paragraph('Body', marker)], { blanks: [{ anchor: marker, label: '联系人' }] }),
  ],
])('no copies where the name %s', async (_, document) => {
  expect(await prepareCopies(document, sampleStamp, marker)).toBeUndefined();
});

test('no copies where the name stands in a margin, nor of a marker that is part of the markup', async () => {
  const { sections, ...document } = withItems([paragraph('Body', marker)]);
  const odd = { header: [paragraph('Body', marker)], footer: [] };
  const inMargin = {
    ...document,
    sections: sections.map((section) => ({ ...section, margins: { odd, even: odd } })),
  };
  expect(await prepareCopies(inMargin, sampleStamp, marker)).toBeUndefined();
  expect(await prepareCopies(withItems([paragraph('Body', 'w:p')]), sampleStamp, 'w:p')).toBeUndefined();
  expect(await prepareCopies(withItems([]), sampleStamp, '')).toBeUndefined();
});
