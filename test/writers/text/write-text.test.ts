import { expect, test } from 'vitest';
import type { Inline, OfficialDocument, Part } from '../../../src/document/document.ts';
import type { Table, TableCell } from '../../../src/document/table.ts';
import { tableText } from '../../../src/writers/text/table-text.ts';
import { writeText } from '../../../src/writers/text/write-text.ts';

const text = (content: string): readonly Inline[] => [{ kind: 'text', text: content }];
const blank = (anchor: string, width: number): Inline => ({
  kind: 'blank',
  blank: { anchor, label: anchor, width },
});
const cell = (
  column: string,
  content: string | readonly Inline[],
  rowSpan = 1,
  columnSpan = 1,
): TableCell => ({
  column,
  rowSpan,
  columnSpan,
  paragraphs: [typeof content === 'string' ? text(content) : content],
});

const table: Table = {
  kind: 'table',
  id: '进展表',
  columns: ['topic', 'all', 'minor', 'major'].map((id) => ({ id, align: 'center', fill: id !== 'topic' })),
  header: [
    { cells: [cell('topic', '项目', 2), cell('all', '排查整治隐患', 1, 3)] },
    { cells: [cell('all', '总数'), cell('minor', '一般'), cell('major', '重大|特大')] },
  ],
  rows: [
    {
      cells: [
        cell('topic', '危险化学品', 2),
        cell('all', [blank('进展表/危化品/总数', 8)]),
        cell('minor', '/'),
        {
          ...cell('major', ''),
          paragraphs: [text('第一段'), [...text('第二段'), { kind: 'break' }, ...text('续')]],
        },
      ],
    },
    { cells: [cell('all', '合并两列两行', 2, 2), cell('major', '3')] },
    { cells: [cell('topic', '消防'), cell('major', '')] },
  ],
  stubColumns: 1,
};

const annex: Part = {
  role: 'annex',
  mark: '附件1',
  title: { text: '工作进展情况' },
  blocks: [
    {
      kind: 'form-line',
      slots: [
        [...text('填报单位：'), blank('填报单位', 6)],
        [...text('填报时间：'), blank('年', 2), ...text('年')],
      ],
    },
    table,
    { kind: 'paragraph', indent: 'flush', inlines: text('填报说明：本表每月报送。') },
  ],
  paper: 'A4',
  orientation: 'auto',
};

const notice: OfficialDocument = {
  format: 'general',
  id: '通知',
  title: '关于开展专项行动的通知',
  file: '通知',
  head: {
    issuers: ['××市应急管理局'],
    suffix: '文件',
    number: [...text('×应急〔2021〕'), blank('文号', 3), ...text('号')],
    signersLabel: '签发人：',
    signers: ['张××', '李××'],
    copyNumber: '000001',
    urgency: '特急',
  },
  parts: [
    {
      role: 'main',
      title: { text: '关于开展专项行动的通知', lines: ['关于开展', '专项行动的通知'] },
      recipients: '各区县应急管理局：',
      blocks: [
        { kind: 'paragraph', indent: 'first-line', inlines: text('现将有关事项通知如下。') },
        { kind: 'heading', level: 1, number: '一、', inlines: text('总体要求'), runIn: [] },
        {
          kind: 'heading',
          level: 2,
          number: '（一）',
          inlines: text('指导思想。'),
          runIn: [
            ...text('坚持'),
            { kind: 'text', text: '人民至上', stressed: true },
            ...text('。'),
            { kind: 'break' },
            ...text('另起一行。'),
          ],
        },
        { kind: 'paragraph', indent: 'first-line', inlines: text('*市：1.…') },
      ],
      annexNote: { label: '附件：', titles: ['工作进展情况', '任务清单'] },
      signature: { geometry: 'sealed', issuers: ['××市应急管理局'], date: text('2021年1月25日') },
      note: text('此件公开发布'),
      paper: 'A4',
      orientation: 'auto',
    },
    annex,
  ],
  imprint: {
    cc: { label: '抄送：', text: '市委办公室，市政府办公室。' },
    others: ['共印10份'],
    printing: { office: '××市应急管理局办公室', date: text('2021年1月25日印发') },
    face: 'even',
    blankPage: 'auto',
  },
};

test('a whole notice, as a reviewer reads it', async () => {
  await expect(writeText(notice)).toMatchFileSnapshot('golden/notice.txt');
});

test('a bare document is its title and its text', () => {
  const bare: OfficialDocument = {
    format: 'general',
    id: '清单',
    title: '清单',
    file: '清单',
    parts: [{ role: 'main', title: { text: '清单' }, blocks: [], paper: 'A4', orientation: 'auto' }],
  };
  expect(writeText(bare)).toBe('清单\n');
});

test('joint issuers stand one a line, the word after them behind the last', () => {
  const head = { issuers: ['甲局', '乙局'], suffix: '文件', signersLabel: '签发人：', signers: [] };
  expect(
    writeText({ ...notice, head })
      .split('\n')
      .slice(0, 3),
  ).toEqual(['甲局', '乙局　文件', '─'.repeat(28)]);
});

test('one annex has no number', () => {
  const [main] = notice.parts;
  if (!main) throw new Error('a main part');
  const single = { ...main, annexNote: { label: '附件：', titles: ['任务清单'] } };
  expect(writeText({ ...notice, parts: [single] })).toContain('\n　　附件：任务清单\n');
});

test('a changed cell changes one line', () => {
  const changed: Table = {
    ...table,
    rows: table.rows.with(2, { cells: [cell('topic', '消防安全'), cell('major', '')] }),
  };
  const before = tableText(table).split('\n');
  const after = tableText(changed).split('\n');
  expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
});
