import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlanks, readText } from '../../../src/readers/docx/read-text.ts';
import type { LaidOutItem } from '../../../src/typeset/laid-out.ts';
import { bookmarkName } from '../../../src/writers/docx/anchor.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { blank, paragraph, sampleDocument, sampleStamp, taskTable, text } from '../../writers/docx/sample.ts';
import { unzip } from '../../writers/docx/unzip.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const rels =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a"' +
  ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/text.xml"/>' +
  '</Relationships>';

/** A package as another program might have saved it, with this body. */
function packageOf(body: string, namespace = word): ReadonlyMap<string, Uint8Array> {
  const xml = `<w:document xmlns:w="${namespace}" xmlns:mc="${compatibility}"><w:body>${body}</w:body></w:document>`;
  return new Map([
    ['_rels/.rels', Buffer.from(rels)],
    ['word/text.xml', Buffer.from(xml)],
  ]);
}

function read(parts: ReadonlyMap<string, Uint8Array>) {
  const result = readText(parts);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.text;
}

async function writeAndRead(items: readonly LaidOutItem[]) {
  const document = sampleDocument();
  const section = document.sections[0];
  if (!section) throw new Error('the sample has sections');
  return read(
    await unzip((await writeDocx({ ...document, sections: [{ ...section, items }] }, sampleStamp)).bytes),
  );
}

const paragraphTexts = (body: string) =>
  read(packageOf(body)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows));

const anyCharacter = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(value));

test('any text comes back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCharacter, { minLength: 1, maxLength: 20 }), async (texts) => {
      const { blocks } = await writeAndRead(texts.map((value) => paragraph('Body', value)));
      expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('text that only looks like something else', async () => {
  const texts = [
    '&lt;',
    '<w:t>',
    ']]>',
    '<!-- -->',
    '&#0;',
    ' 前后空格 ',
    '　　',
    '\t甲\n乙\r\n丙\r',
    '"\'',
    '1.…',
    '*市',
  ];
  const { blocks } = await writeAndRead(texts.map((value) => paragraph('Body', value)));
  expect(blocks).toEqual(texts.map((value) => ({ kind: 'paragraph', text: value })));
});

test('breaks of typesetting are left out, those of the author stay', async () => {
  const { blocks } = await writeAndRead([
    paragraph('Body', [
      text('市政府'),
      { kind: 'break', reason: 'layout' },
      text('办公室'),
      { kind: 'break', reason: 'author' },
      text('印发'),
      { kind: 'tab' },
      text('日期'),
    ]),
  ]);
  expect(blocks).toEqual([{ kind: 'paragraph', text: '市政府办公室\n印发\t日期' }]);
});

test('tables by rows and cells, with the places under merged cells empty', async () => {
  const { blocks } = await writeAndRead([taskTable(2)]);
  const content = '对照《党政机关公文格式》逐项检查版头、主体、版记各要素的编排。';
  expect(blocks[0]).toEqual({
    kind: 'table',
    rows: [
      ['序号', '任务类别', '具体任务', '责任单位', '工作进展'],
      ['1', '规范公文格式', content, '市政府办公室', ''],
      ['2', '', content, '市政府办公室', ''],
    ],
  });
});

test('every anchor is found exactly once, and is empty', async () => {
  const document = sampleDocument({ rows: 200 });
  const found = read(await unzip((await writeDocx(document, sampleStamp)).bytes));
  const anchors = document.blanks.map(({ anchor }) => anchor);
  expect([...found.bookmarks.keys()]).toEqual(anchors.map(bookmarkName));
  expect([...found.controls.keys()]).toEqual(anchors);
  expect([...readBlanks(found, anchors)]).toEqual(anchors.map((anchor) => [anchor, '']));
});

test('anchors of any length and alphabet are found', async () => {
  const anchors = ['甲'.repeat(300), '😀/"&<>', 'a b　c', '_', '0'];
  const found = await writeAndRead(anchors.map((anchor) => paragraph('Body', [blank(anchor, anchor)])));
  expect([...readBlanks(found, anchors).keys()]).toEqual(anchors);
});

const anchor = '进展表/危险化学品/隐患总数';
const mark = (content: string) =>
  `<w:bookmarkStart w:id="7" w:name="${bookmarkName(anchor)}"/>${content}<w:bookmarkEnd w:id="7"/>`;
const run = (content: string) => `<w:r><w:t>${content}</w:t></w:r>`;
const control = (content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:tag w:val="${anchor}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const filledIn = (body: string) => readBlanks(read(packageOf(body)), [anchor]).get(anchor);

test.each([
  ['both', `<w:p>${mark(control(run('12')))}</w:p>`, '12'],
  ['the bookmark alone', `<w:p>${mark(run('12'))}</w:p>`, '12'],
  ['the control alone', `<w:p>${control(run('12'))}</w:p>`, '12'],
  ['the bookmark before the control', `<w:p>${control(run('旧'))}</w:p><w:p>${mark(run('新'))}</w:p>`, '新'],
  [
    'a range that begins in the control and ends after it',
    `<w:p>${control('<w:bookmarkStart w:id="7" w:name="X"/>'.replace('X', bookmarkName(anchor)) + run('12'))}<w:bookmarkEnd w:id="7"/></w:p>`,
    '12',
  ],
  ['spaces that keep the blank open', `<w:p>${mark(control(run('　　12　')))}</w:p>`, '12'],
  [
    'a placeholder of any text',
    `<w:p>${mark(control(run('单击此处输入文字'), '<w:showingPlcHdr/>'))}</w:p>`,
    '',
  ],
  [
    'a placeholder that is none any more',
    `<w:p>${mark(control(run('12'), '<w:showingPlcHdr w:val="0"/>'))}</w:p>`,
    '12',
  ],
  ['two paragraphs', `<w:p>${mark(`${run('一')}</w:p><w:p>${run('二')}`)}</w:p>`, '一\n二'],
  ['neither', `<w:p>${run('12')}</w:p>`, undefined],
])('the value of a blank: %s', (_, body, value) => {
  expect(filledIn(body)).toBe(value);
});

test('deleted, moved and doubled text is not read; inserted text is', () => {
  const changes =
    `<w:p>${run('甲')}<w:del w:id="1">${run('删')}<w:r><w:delText>删</w:delText></w:r></w:del>` +
    `<w:moveFrom w:id="2">${run('移')}</w:moveFrom><w:ins w:id="3">${run('增')}</w:ins>` +
    `<mc:AlternateContent><mc:Choice Requires="x">${run('新')}</mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback>` +
    `</mc:AlternateContent><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>`;
  expect(paragraphTexts(changes)).toEqual(['甲增新']);
});

test('paragraphs and rows that a tracked change took away are gone', () => {
  const gone = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
  const removed = `<w:p>${gone}<w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`;
  const joined = `<w:p>${gone}${run('上')}</w:p><w:p>${run('下')}</w:p>`;
  expect(paragraphTexts(`<w:p>${run('甲')}</w:p>${removed}${joined}`)).toEqual(['甲', '上下']);
  const row = (content: string, properties = '') =>
    `<w:tr>${properties}<w:tc><w:p>${run(content)}</w:p></w:tc></w:tr>`;
  const rowGone = '<w:trPr><w:cantSplit/><w:del w:id="3"/></w:trPr>';
  const rowNew = '<w:trPr><w:ins w:id="4"/></w:trPr>';
  const { blocks } = read(
    packageOf(
      `<w:tbl>${row('留')}${row('去', rowGone)}${row('来', rowNew)}</w:tbl><w:tbl>${row('去', rowGone)}</w:tbl>`,
    ),
  );
  expect(blocks).toEqual([{ kind: 'table', rows: [['留'], ['来']] }]);
});

test('a table in a cell becomes lines of the cell', () => {
  const table = (cell: string) =>
    `<w:tbl><w:tr><w:tc>${cell}</w:tc><w:tc><w:p>${run('右')}</w:p></w:tc></w:tr></w:tbl>`;
  const inner = `<w:p>${run('左')}</w:p>`;
  expect(paragraphTexts(table(table(inner) + inner))).toEqual([[['左\t右\n左', '右']]]);
});

test('elements out of their place do not swallow what follows', () => {
  const misplaced = `<w:tc><w:p>${run('甲')}</w:p></w:tc><w:tr/><w:p>${run('乙')}</w:p>${run('丙')}<w:tag w:val="x"/>`;
  expect(paragraphTexts(misplaced)).toEqual(['乙']);
});

test('the strict dialect, other prefixes and other names of the main part', () => {
  const strict = packageOf(`<w:p>${run('甲')}</w:p>`, 'http://purl.oclc.org/ooxml/wordprocessingml/main');
  expect(read(strict).blocks).toEqual([{ kind: 'paragraph', text: '甲' }]);
  const prefixed = new Map(strict).set(
    'word/text.xml',
    Buffer.from(`<document xmlns="${word}"><body><p><r><t>乙</t></r></p></body></document>`),
  );
  expect(read(prefixed).blocks).toEqual([{ kind: 'paragraph', text: '乙' }]);
  const foreign = packageOf(`<w:p>${run('丙')}<x:t xmlns:x="urn:x">丁</x:t></w:p>`);
  expect(read(foreign).blocks).toEqual([{ kind: 'paragraph', text: '丙' }]);
});

test.each([
  ['not well-formed', '<w:p>'],
  ['an entity', '<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>'],
  ['a control character', '<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>'],
  ['nested too deeply', '<w:sdt>'.repeat(10_000)],
  [
    'too many open bookmarks',
    [...Array(100).keys()]
      .map((id) => `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(String(id))}"/>`)
      .join(''),
  ],
])('a body that is %s is refused', (_, body) => {
  expect(readText(packageOf(body))).toMatchObject({
    ok: false,
    refusal: { kind: 'damaged', part: 'word/text.xml' },
  });
});

test('a package without a main part is refused', () => {
  expect(readText(new Map())).toMatchObject({ ok: false });
  expect(readText(new Map([['_rels/.rels', Buffer.from(rels)]]))).toEqual({
    ok: false,
    refusal: { kind: 'not-a-document' },
  });
});

test('a table of 5,600 rows passes the gate and is read whole', async () => {
  const { blocks } = await writeAndRead([taskTable(5600)]);
  const [table] = blocks;
  expect(table?.kind === 'table' && table.rows.length).toBe(5601);
});
