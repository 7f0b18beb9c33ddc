import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gbt9704 } from '../../../src/standard/gbt9704.ts';
import type { LaidOutDocument, LaidOutItem } from '../../../src/typeset/laid-out.ts';
import { emptyMargins, numbersAtFoot } from '../../../src/typeset/page-margins.ts';
import { contentHash } from '../../../src/writers/docx/content-hash.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { writeZip } from '../../../src/writers/docx/zip.ts';
import { pretty } from './pretty.ts';
import { blank, paragraph, sampleDocument, sampleStamp, style, taskTable, text } from './sample.ts';
import { partText, unzip } from './unzip.ts';

const page = {
  width: 11906,
  height: 16838,
  orientation: 'portrait',
  top: 2098,
  right: 1474,
  bottom: 1985,
  left: 1588,
  header: 851,
  footer: 1430,
  linePitch: 579,
} as const;

const noRules = { top: 0, bottom: 0, left: 0, right: 0, insideHorizontal: 0, insideVertical: 0 };

/** A document of one section and two styles, with everything that a paragraph and a table can hold. */
function smallDocument(items: readonly LaidOutItem[]): LaidOutDocument {
  return {
    title: '题目 <1> & "2"',
    defaultFont: '仿宋_GB2312',
    defaultSize: 32,
    styles: [
      style('Body', '公文正文'),
      style('Title', '公文标题', {
        font: '方正小标宋简体',
        size: 44,
        color: 'FF0000',
        characterSpacing: -5,
        line: 900,
        before: 66,
        after: 1158,
        align: 'center',
        indent: { left: 280, right: 280, firstLine: 632, firstLineChars: 200 },
        snapToGrid: false,
        keepNext: true,
        outlineLevel: 1,
        overflowPunctuation: false,
        ruleBelow: { color: 'FF0000', eighths: 12, spacePoints: 11 },
      }),
    ],
    blanks: [{ anchor: '表/甲/数量', label: '甲 数量' }],
    sections: [{ start: 'next-page', page, margins: numbersAtFoot(gbt9704), items }],
  };
}

const everything: readonly LaidOutItem[] = [
  paragraph(
    'Body',
    [
      text('“引号”—…与 A&B<C>'),
      { kind: 'text', text: '黑体', font: '黑体', color: 'FF0000', size: 44, characterSpacing: -5 },
      { kind: 'break', reason: 'author' },
      { kind: 'break', reason: 'layout' },
      { kind: 'tab' },
      { kind: 'page-number' },
    ],
    {
      align: 'left',
      indent: { left: 1738, hanging: 1106 },
      before: 66,
      after: 1158,
      line: 900,
      keepNext: true,
      pageBreakBefore: true,
      tabs: [{ align: 'right', position: 8564 }],
    },
  ),
  {
    kind: 'table',
    columns: [1000, 2000, 3000],
    headerRows: 1,
    borders: { ...noRules, top: 8, insideHorizontal: 4 },
    cellMargins: { top: 60, right: 100, bottom: 60, left: 100 },
    place: 'inline',
    rows: [
      { cells: [{ columnSpan: 3, verticalAlign: 'center', paragraphs: [paragraph('Body', '表头')] }] },
      {
        height: { value: 770, rule: 'at-least' },
        cells: [
          {
            columnSpan: 1,
            verticalMerge: 'restart',
            verticalAlign: 'top',
            paragraphs: [paragraph('Body', '甲')],
          },
          {
            columnSpan: 2,
            verticalAlign: 'top',
            paragraphs: [paragraph('Body', [blank('表/甲/数量', '甲 数量', 3)])],
          },
        ],
      },
      {
        height: { value: 400, rule: 'exact' },
        cells: [
          { columnSpan: 1, verticalMerge: 'continue', verticalAlign: 'top', paragraphs: [] },
          { columnSpan: 1, verticalAlign: 'top', paragraphs: [paragraph('Body', '乙')] },
          { columnSpan: 1, verticalAlign: 'top', paragraphs: [paragraph('Body', '丙', { indent: {} })] },
        ],
      },
    ],
  },
  {
    kind: 'table',
    columns: [8844],
    headerRows: 0,
    borders: { ...noRules, top: 8, bottom: 8, insideHorizontal: 6 },
    cellMargins: { top: 0, right: 0, bottom: 0, left: 0 },
    place: 'page-foot',
    rows: [
      {
        cells: [
          { columnSpan: 1, verticalAlign: 'center', paragraphs: [paragraph('Body', '抄送：各单位。')] },
        ],
      },
    ],
  },
];

test('document.xml and styles.xml, as a person reads them', async () => {
  const parts = await unzip((await writeDocx(smallDocument(everything), sampleStamp)).bytes);
  await expect(pretty(partText(parts, 'word/document.xml'))).toMatchFileSnapshot('golden/document.xml');
  await expect(pretty(partText(parts, 'word/styles.xml'))).toMatchFileSnapshot('golden/styles.xml');
});

test('the package around it, as a person reads it', async () => {
  const parts = await unzip((await writeDocx(smallDocument(everything), sampleStamp)).bytes);
  const short = [...parts.keys()].filter((name) => !['word/document.xml', 'word/styles.xml'].includes(name));
  const all = short.map((name) => `==== ${name}\n${pretty(partText(parts, name))}`).join('\n');
  await expect(all.replaceAll(/[0-9a-f]{64}/g, '(sha256)')).toMatchFileSnapshot('golden/package.txt');
});

test('the rotated page number of a landscape page', async () => {
  const parts = await unzip((await writeDocx(sampleDocument(), sampleStamp)).bytes);
  const rotated = [...parts.keys()].filter(
    (name) => name.startsWith('word/header') && partText(parts, name).includes('tbRl'),
  );
  expect(rotated).toHaveLength(2);
  await expect(pretty(partText(parts, rotated[0] ?? ''))).toMatchFileSnapshot('golden/rotated-header.xml');
});

test('every section fills its default and even headers and footers', async () => {
  const document = sampleDocument();
  const [body, annex, end] = document.sections;
  if (!body || !annex || !end) throw new Error('the sample has three sections');
  const sections = [body, annex, { ...end, margins: emptyMargins }];
  const parts = await unzip((await writeDocx({ ...document, sections }, sampleStamp)).bytes);
  const rels = partText(parts, 'word/_rels/document.xml.rels');
  const target = (id: string) =>
    new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`)
      .exec(rels)
      ?.slice(1)
      .join('') ?? '';
  const found = [...partText(parts, 'word/document.xml').matchAll(/<w:sectPr.*?<\/w:sectPr>/g)].map(
    ([section]) =>
      [...section.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"\/>/g)].map(
        ([, place, face, id]) => {
          const content = partText(parts, `word/${target(id ?? '')}`);
          const number = content.includes(' PAGE ') ? /<w:jc w:val="(\w+)"\/>/.exec(content)?.[1] : 'empty';
          return `${place} ${face} ${content.includes('tbRl') ? 'rotated ' : ''}${number}`;
        },
      ),
  );
  expect(found).toEqual([
    ['header default empty', 'header even empty', 'footer default right', 'footer even left'],
    ['header default rotated right', 'header even rotated left', 'footer default empty', 'footer even empty'],
    ['header default empty', 'header even empty', 'footer default empty', 'footer even empty'],
  ]);
});

test('equal bytes whatever the time zone and the working directory', async () => {
  const hash = (timeZone: string, cwd: string) =>
    execFileSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'print-hash.ts')],
      {
        cwd,
        env: { ...process.env, TZ: timeZone },
        encoding: 'utf8',
      },
    );
  const here = createHash('sha256')
    .update((await writeDocx(sampleDocument(), sampleStamp)).bytes)
    .digest('hex');
  expect(hash('Asia/Shanghai', import.meta.dirname)).toBe(here);
  expect(hash('America/St_Johns', tmpdir())).toBe(here);
});

test('a document does not depend on those written before it in the same process', async () => {
  const first = (await writeDocx(sampleDocument(), sampleStamp)).bytes;
  (await writeDocx(sampleDocument({ paragraphs: 1, rows: 2 }), sampleStamp)).bytes;
  expect(Buffer.from((await writeDocx(sampleDocument(), sampleStamp)).bytes).equals(first)).toBe(true);
});

test('the content hash looks at content alone: not at compression, order or properties', async () => {
  const parts = await unzip((await writeDocx(sampleDocument(), sampleStamp)).bytes);
  const stored = await unzip(writeZip(parts, 0));
  expect(contentHash(stored)).toBe(contentHash(parts));
  expect(contentHash(new Map([...parts].reverse()))).toBe(contentHash(parts));
  expect(contentHash(new Map([...parts, ['docProps/custom.xml', Buffer.from('x')]]))).toBe(
    contentHash(parts),
  );
  expect(contentHash(new Map([...parts, ['word/x.xml', Buffer.from('')]]))).not.toBe(contentHash(parts));
});

test('a table of 5,600 rows: every row, merge and blank once', async () => {
  const parts = await unzip(
    (await writeDocx(sampleDocument({ paragraphs: 1, rows: 5600 }), sampleStamp)).bytes,
  );
  const document = partText(parts, 'word/document.xml');
  const count = (needle: string) => document.split(needle).length - 1;
  expect(count('<w:tr>')).toBe(5601 + 2);
  expect(count('<w:vMerge w:val="restart"/>')).toBe(Math.ceil(5600 / 3));
  expect(count('<w:vMerge w:val="continue"/>')).toBe(5600 - Math.ceil(5600 / 3));
  expect(new Set(document.match(/<w:bookmarkStart [^>]*>/g)).size).toBe(5600);
  expect(new Set(document.match(/<w:tag [^>]*>/g)).size).toBe(5600);
});

test('tables never touch, never begin a section floating and never end one', async () => {
  const inline = taskTable(1);
  const floating = { ...inline, place: 'page-foot' as const };
  const shape = async (...items: readonly LaidOutItem[]) => {
    const parts = await unzip((await writeDocx(smallDocument(items), sampleStamp)).bytes);
    const body = /<w:body>(.*)<w:sectPr/s.exec(partText(parts, 'word/document.xml'))?.[1] ?? '';
    return (body.replace(/<w:tbl>.*?<\/w:tbl>/gs, 'T').match(/T|<w:p>.*?<\/w:p>/gs) ?? [])
      .map((item) => (item === 'T' ? 'table' : item.includes('w:line="20"') ? 'thin' : 'text'))
      .join(' ');
  };
  expect(await shape(floating)).toBe('thin table thin');
  expect(await shape(inline, inline)).toBe('table thin table thin');
  expect(await shape(inline, floating, paragraph('Body', '末段'))).toBe('table thin table text');
  expect(await shape()).toBe('thin');
});

test('a paragraph that ends a section carries its properties; no paragraph is added', async () => {
  const document = smallDocument([paragraph('Body', '甲')]);
  const section = document.sections[0];
  if (!section) throw new Error('one section');
  const parts = await unzip(
    (await writeDocx({ ...document, sections: [section, section] }, sampleStamp)).bytes,
  );
  const xml = partText(parts, 'word/document.xml');
  expect(xml.match(/<w:p>/g)).toHaveLength(2);
  expect(xml.match(/<w:p><w:pPr><w:pStyle w:val="Body"\/><w:sectPr>.*?<\/w:sectPr><\/w:pPr>/g)).toHaveLength(
    1,
  );
});

test('a row that leaves columns uncovered is a bug, not a damaged file', async () => {
  const broken = { ...taskTable(0), columns: [1, 2, 3] };
  await expect(writeDocx(smallDocument([broken]), sampleStamp)).rejects.toThrow('covers 5 of 3 columns');
});
