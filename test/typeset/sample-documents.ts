import type {
  Block,
  Heading,
  Imprint,
  Inline,
  OfficialDocument,
  Part,
  RedHead,
} from '../../src/document/document.ts';
import type { Table } from '../../src/document/table.ts';

/** Invented documents of invented bodies, as composers would make them. */

export const text = (content: string): readonly Inline[] => [{ kind: 'text', text: content }];

export const paragraph = (content: string): Block => ({
  kind: 'paragraph',
  inlines: text(content),
  indent: 'first-line',
});

export const heading = (level: Heading['level'], number: string, own: string, runIn = ''): Heading => ({
  kind: 'heading',
  level,
  number,
  inlines: text(own),
  runIn: runIn === '' ? [] : text(runIn),
});

/** 22 characters: one line of the body. */
export const oneLine = '对照供水工程名录逐处核查水源净化和消毒情况。';

export const redHead = (more: Partial<RedHead> = {}): RedHead => ({
  issuers: ['××市人民政府办公室'],
  suffix: '文件',
  number: text('×政办发〔2026〕12号'),
  signersLabel: '签发人：',
  signers: [],
  ...more,
});

export const mainPart = (more: Partial<Part> = {}): Part => ({
  role: 'main',
  title: { text: '××市人民政府办公室关于开展农村饮水安全隐患排查整治工作的通知' },
  recipients: '各县（市、区）人民政府，市政府有关部门：',
  blocks: [paragraph(oneLine)],
  signature: { geometry: 'sealed', issuers: ['××市人民政府办公室'], date: text('2026年11月20日') },
  paper: 'A4',
  orientation: 'auto',
  ...more,
});

/** A table with so many columns of short text; one row of data. */
export const table = (columns: number, id = '表'): Table => ({
  kind: 'table',
  id,
  columns: Array.from({ length: columns }, (_, index) => ({ id: `c${index}`, align: 'center', fill: false })),
  header: [row(columns, (index) => `第${index + 1}列名称`)],
  rows: [row(columns, (index) => `填报内容${index + 1}`)],
  stubColumns: 1,
});

const row = (columns: number, content: (index: number) => string): Table['rows'][number] => ({
  cells: Array.from({ length: columns }, (_, index) => ({
    column: `c${index}`,
    rowSpan: 1,
    columnSpan: 1,
    paragraphs: [text(content(index))],
  })),
});

export const formPart = (mark: string, title: string, block: Table): Part => ({
  role: 'annex',
  mark,
  title: { text: title },
  blocks: [
    {
      kind: 'form-line',
      slots: [
        text('填报单位：'),
        [
          { kind: 'blank', blank: { anchor: `${block.id}/时间`, label: '填报时间', width: 4 } },
          ...text('年　月　日'),
        ],
      ],
    },
    block,
    { kind: 'form-line', slots: [text('审核人：'), text('填表人：')] },
    { kind: 'paragraph', indent: 'flush', inlines: text('填报说明：') },
    { kind: 'paragraph', indent: 'hanging', inlines: text('1.每月底前报送；没有进展的也须填报。') },
  ],
  paper: 'A4',
  orientation: 'auto',
});

export const imprint: Imprint = {
  cc: { label: '抄送：', text: '市委办公室，市人大常委会办公室，市政协办公室。' },
  others: [],
  printing: { office: '××市人民政府办公室', date: text('2026年11月20日印发') },
  face: 'even',
  blankPage: 'auto',
};

export const official = (parts: readonly Part[], more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  format: 'general',
  id: '通知',
  title: '关于开展农村饮水安全隐患排查整治工作的通知',
  file: '通知',
  parts,
  ...more,
});

/** A notice with everything in it. */
export const fullNotice = official(
  [
    mainPart({
      blocks: [
        paragraph(oneLine.repeat(3)),
        heading(1, '一、', '总体要求'),
        {
          kind: 'paragraph',
          indent: 'first-line',
          inlines: [
            { kind: 'text', text: '坚持' },
            { kind: 'text', text: '边查边改', stressed: true },
            { kind: 'text', text: '，2026年12月底前完成。' },
            { kind: 'break' },
            { kind: 'text', text: '作者另起的一行。' },
          ],
        },
        heading(1, '二、', '主要任务'),
        heading(2, '（一）', '全面排查。', oneLine),
        heading(2, '（二）', '分类整治'),
        heading(3, '1.', '水源保护。', oneLine),
        heading(4, '（1）', '划定保护区'),
        paragraph(oneLine),
      ],
      annexNote: {
        label: '附件：',
        titles: ['农村饮水安全隐患排查整治任务清单', '××市农村饮水安全隐患排查整治工作进展情况统计汇总表'],
      },
      note: text('此件公开发布'),
    }),
    formPart('附件1', '农村饮水安全隐患排查整治任务清单', table(5, '清单')),
    formPart('附件2', '××市农村饮水安全隐患排查整治工作进展情况统计汇总表', table(17, '进展')),
  ],
  {
    head: redHead({ copyNumber: '000012', secrecy: '机密★5年', urgency: '特急' }),
    imprint,
  },
);
