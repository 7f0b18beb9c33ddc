import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { openPackage } from '../../src/readers/docx/open-package.ts';
import { standardFor } from '../../src/standard/gbt9704.ts';
import type { Look } from '../../src/standard/look.ts';
import { exactMillimetres, points, sizes } from '../../src/standard/units.ts';
import type { LaidOutDocument } from '../../src/typeset/laid-out.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import {
  formPart,
  heading,
  imprint,
  mainPart,
  official,
  paragraph,
  redHead,
  table,
  text,
} from './sample-documents.ts';

const levels = ([1, 2, 3, 4] as const).flatMap((level): Block[] => [
  heading(level, '', `第${level}级标题`),
  heading(level, '', '接排的标题。', '接排的正文。'),
]);
const document = official(
  [
    mainPart({
      recipients: '各供水单位：',
      blocks: [paragraph('现通知如下。'), ...levels],
      signature: { geometry: 'sealed', issuers: ['××市水务局'], date: text('2026年11月20日') },
    }),
    formPart('附件1', '统计表', table(3)),
    formPart('附件2', '汇总表', table(16, '汇总')),
  ],
  { head: redHead({ copyNumber: '000001', secrecy: '机密★5年' }), imprint },
);

const layOut = (look: Look): LaidOutDocument => typeset(document, standardFor(look), () => {});

/** Every value of a laid-out document by its place; styles go by their Chinese names. */
function* placesOf(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else
    for (const [key, part] of Object.entries(value)) {
      const name = path === 'styles' ? (part as { name: string }).name : key;
      yield* placesOf(part, path === '' ? name : `${path}.${name}`);
    }
}

/** What is not the same in both, without saying which of several like things: lines, cells, pages. */
function changesBy(look: Look): readonly string[] {
  const before = new Map(placesOf(layOut({}), ''));
  const after = new Map(placesOf(layOut(look), ''));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
  const kinds = changed.map((place) =>
    place
      .replace(/^styles\./u, '')
      .replace(/(?<=sections|items|rows|cells|paragraphs|runs|columns|tabs|header|footer)\.\d+/gu, ''),
  );
  return [...new Set(kinds)];
}

const looks: Readonly<Record<string, Look>> = {
  'fonts.text': { fonts: { text: '仿宋' } },
  'fonts.title': { fonts: { title: '华文中宋' } },
  'fonts.first': { fonts: { first: '方正黑体_GBK' } },
  'fonts.second': { fonts: { second: '楷体' } },
  'fonts.third': { fonts: { third: '楷体' } },
  'fonts.fourth': { fonts: { fourth: '楷体' } },
  'fonts.mark': { fonts: { mark: '华文中宋' } },
  'fonts.pageNumber': { fonts: { pageNumber: '仿宋' } },
  'fonts.imprint': { fonts: { imprint: '仿宋' } },
  'fonts.table': { fonts: { table: '宋体' } },
  'fonts.tableHeader': { fonts: { tableHeader: '宋体' } },
  'sizes.title': { sizes: { title: sizes.小二 } },
  'sizes.title, larger than a line': { sizes: { title: 60 } },
  'sizes.mark': { sizes: { mark: 64 } },
  'sizes.imprint': { sizes: { imprint: sizes.小四 } },
  'sizes.pageNumber': { sizes: { pageNumber: sizes.小四 } },
  'sizes.table': { sizes: { table: sizes.五号 } },
  'bold: [second]': { bold: ['second'] },
  linePitch: { linePitch: points(28) },
  linesPerPage: { linesPerPage: 24 },
  charactersPerLine: { charactersPerLine: 27 },
  'pageNumber.style': { pageNumber: { style: 'words' } },
  'pageNumber.place: center': { pageNumber: { place: 'center' } },
  'pageNumber.place: right': { pageNumber: { place: 'right' } },
  red: { red: 'E60012' },
};

test('each key changes what it says and nothing else', async () => {
  const lines = Object.entries(looks).map(([name, look]) =>
    [name, ...changesBy(look).map((change) => `    ${change}`)].join('\n'),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/looks.txt');
});

test('an empty look changes nothing', () => expect(layOut({ fonts: {}, margins: {} })).toEqual(layOut({})));

describe('in the Word file', () => {
  const partsOf = async (look: Look): Promise<ReadonlyMap<string, string>> => {
    const bytes = (await writeDocx(layOut(look), { documentId: '通知', inputsHash: '', program: 'test' }))
      .bytes;
    const opened = await openPackage(bytes);
    if (!opened.ok) throw new Error('not a Word file');
    return new Map([...opened.parts].map(([name, part]) => [name, String(part)]));
  };
  const changedParts = async (look: Look): Promise<readonly string[]> => {
    const [before, after] = [await partsOf({}), await partsOf(look)];
    const names = [...after.keys()].filter((name) => before.get(name) !== after.get(name));
    return [...new Set(names.map((name) => name.replace(/\d+\.xml$/u, 'N.xml')))]
      .filter((name) => name !== 'docProps/custom.xml')
      .toSorted();
  };

  test.each([
    ['a colour', looks.red, ['word/styles.xml']],
    ['a font', looks['fonts.title'], ['word/fontTable.xml', 'word/styles.xml']],
    ['the words of the page number', looks['pageNumber.style'], ['word/footerN.xml', 'word/headerN.xml']],
    ['bold headings', looks['bold: [second]'], ['word/document.xml', 'word/styles.xml']],
  ])('%s is written where it belongs', async (_, look, parts) => {
    expect(await changedParts(look ?? {})).toEqual(parts);
  });

  test('says margins, pitch, bold and numbers as WordprocessingML does', async () => {
    const parts = await partsOf({
      margins: { left: exactMillimetres(30), top: exactMillimetres(40) },
      linesPerPage: 24,
      bold: ['first'],
      pageNumber: { style: 'words', place: 'center' },
      fonts: { title: '"<&' },
    });
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toMatch(/<w:pgMar w:top="2268" w:right="1474" w:bottom="1985" w:left="1702"/u);
    expect(body).toContain('<w:docGrid w:type="lines" w:linePitch="524"/>');
    expect(body).toMatch(
      /<w:rPr><w:rFonts [^>]*w:eastAsia="黑体"[^>]*\/><w:b\/><w:bCs\/><\/w:rPr><w:t [^>]*>接排的标题。/u,
    );
    expect(parts.get('word/styles.xml')).toContain('w:eastAsia="&quot;&lt;&amp;"');
    const footers = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, part]) => part);
    expect(
      footers.some((part) => /第.*PAGE.*页/su.test(part) && part.includes('<w:jc w:val="center"/>')),
    ).toBe(true);
  });
});
