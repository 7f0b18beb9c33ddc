import { expect, test } from 'vitest';
import { compareCampaigns } from '../../src/compare/compare-campaigns.ts';
import { comparisonTable } from '../../src/redline/comparison-table.ts';
import { markedText } from '../../src/redline/marked-text.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { compareTexts } from '../../src/text/compare-texts.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { writeText } from '../../src/writers/text/write-text.ts';
import { resolveText } from '../campaign/resolve-text.ts';
import { partText, unzip } from '../writers/docx/unzip.ts';

const head = `hongtou: 1
name: 校园安全整治
issuer: 某县教育局
offices: [某县教育局, 安全管理股, 督导室, 各中小学校]
`;
const older = `${head}topics:
  - title: 消防
    lead: 安全管理股
    tasks:
      - { id: 通道, title: 检查消防通道, text: 每月检查消防通道。, deadline: 2026年3月22日前 }
      - { id: 器材, title: 更换灭火器, text: 更换过期的灭火器。, deadline: 2026年4月底前 }
  - title: 食品
    lead: 安全管理股
    tasks:
      - { id: 留样, title: 食品留样, responsible: [各中小学校, 督导室] }
      - { id: 演练, title: 开展演练 }
documents: []
`;
const newer = `${head}topics:
  - title: 消防
    lead: 安全管理股
    tasks:
      - { id: 通道, title: 检查消防通道, text: 每周检查消防通道和疏散楼梯。, deadline: 2026年3月25日前 }
      - { id: 演练, title: 开展演练 }
      - { id: 巡查, title: 夜间巡查, text: "每晚巡查2次。\\n做好记录。", deadline: 2026年6月底前 }
  - title: 食品
    lead: 安全管理股
    tasks:
      - { id: 留样, title: 食品留样, responsible: [各中小学校], remark: 含幼儿园 }
documents: []
`;

const asWritten = (text: string): string => text;

function tableOf(before: string, after: string) {
  const [one, other] = [resolveText(before).campaign, resolveText(after).campaign];
  return comparisonTable(
    other.name,
    compareCampaigns(one, other),
    { label: 'HEAD', date: '2026年3月5日', print: asWritten },
    { label: '现在的文件', print: asWritten },
  );
}

test('what was taken out is underlined, what was put in stressed', async () => {
  const document = tableOf(older, newer);
  await expect(document ? writeText(document) : '').toMatchFileSnapshot('golden/comparison-table.txt');
});

test('the same campaigns need no table, and what no document prints is no row', () => {
  expect(tableOf(older, older)).toBeUndefined();
  const draft = (status: string) =>
    older.replace(
      'documents: []',
      `documents: [{ id: 清单, kind: task-list, title: 清单, status: ${status} }]`,
    );
  expect(tableOf(draft('draft'), draft('final'))).toBeUndefined();
});

const words = (before: string, after: string, side: 'before' | 'after') =>
  markedText(compareTexts(before, after), side)
    .map((inlines) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''))
    .join('¶');

test('of a long text only the sentences beside a change are shown', () => {
  const long = '各单位要高度重视。'.repeat(20);
  const [before, after] = [`${long}于3月22日前报送。${long}`, `${long}于3月25日前报送。${long}`];
  expect(words(before, after, 'after')).toBe(
    `……${'各单位要高度重视。'.repeat(6)}于3月25日前报送。${'各单位要高度重视。'.repeat(6)}……`,
  );
});

test('a text without marks is not cut, and a sentence beside a change stays whole', () => {
  const long = '各单位要高度重视'.repeat(20);
  expect(words(`${long}甲`, `${long}乙`, 'before')).toBe(`${long}甲`);
});

test('the file carries both marks: a line below, and another font', async () => {
  const document = tableOf(older, newer);
  if (!document) throw new Error('no table');
  const laidOut = typeset(document, gbt9704, () => {});
  const bytes = (await writeDocx(laidOut, { documentId: document.id, inputsHash: '', program: 'hongtou' }))
    .bytes;
  const xml = partText(await unzip(bytes), 'word/document.xml');
  const runWith = (text: string) =>
    xml.match(new RegExp(`<w:rPr>((?:(?!<w:rPr>).)*)</w:rPr><w:t[^>]*>${text}<`, 'u'))?.[1];
  expect(runWith('月')).toBe('<w:rFonts w:hint="eastAsia"/><w:u w:val="single"/>');
  expect(runWith('周')).toContain('w:eastAsia="黑体"');
  expect(xml).toContain('<w:tblHeader/>');
});
