import { gbt9704 } from '../../../src/standard/gbt9704.ts';
import type {
  LaidOutDocument,
  LaidOutParagraph,
  LaidOutTable,
  PageGeometry,
  ParagraphStyle,
  Run,
} from '../../../src/typeset/laid-out.ts';
import { numbersAtFoot, numbersAtLeftEdge } from '../../../src/typeset/page-margins.ts';
import { createStyles, styleIds } from '../../../src/typeset/styles.ts';

/** A notice with red head, a landscape annex with merged cells and blanks, and an imprint: all that the writer can do. */
const portrait: PageGeometry = {
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
};
const landscape: PageGeometry = {
  width: 16838,
  height: 11906,
  orientation: 'landscape',
  top: 1588,
  right: 2098,
  bottom: 1474,
  left: 1985,
  header: 851,
  footer: 851,
};

export function style(id: string, name: string, more: Partial<ParagraphStyle> = {}): ParagraphStyle {
  return {
    id,
    name,
    font: '仿宋_GB2312',
    size: 32,
    characterSpacing: 0,
    line: 579,
    before: 0,
    after: 0,
    align: 'both',
    indent: {},
    snapToGrid: true,
    keepNext: false,
    overflowPunctuation: true,
    ...more,
  };
}

const body = { characterSpacing: -5, indent: { firstLine: 632, firstLineChars: 200 } } as const;
const cell = { size: 24, line: 320, snapToGrid: false, overflowPunctuation: false, align: 'center' } as const;
const styles: readonly ParagraphStyle[] = [
  ...createStyles(gbt9704).filter(({ id }) => id === styleIds.pageNumber),
  style('RedHead', '公文发文机关标志', {
    font: '方正小标宋简体',
    size: 72,
    color: 'FF0000',
    align: 'center',
    snapToGrid: false,
    before: 66,
    line: 900,
    after: 1158,
  }),
  style('DocumentNumber', '公文发文字号', {
    align: 'center',
    snapToGrid: false,
    line: 320,
    ruleBelow: { color: 'FF0000', eighths: 12, spacePoints: 11 },
  }),
  style('Title', '公文标题', { font: '方正小标宋简体', size: 44, align: 'center', outlineLevel: 1 }),
  style('Recipients', '公文主送', { characterSpacing: -5 }),
  style('Body', '公文正文', body),
  style('Heading1', '公文一级标题', { ...body, font: '黑体', keepNext: true, outlineLevel: 2 }),
  style('Signature', '公文署名', { align: 'right' }),
  style('AnnexMark', '公文附件标识', { font: '黑体', align: 'left', snapToGrid: false }),
  style('Cell', '公文表格', cell),
  style('HeaderCell', '公文表头', { ...cell, font: '黑体' }),
  style('Imprint', '公文版记', {
    size: 28,
    line: 460,
    snapToGrid: false,
    align: 'left',
    indent: { left: 280, right: 280 },
  }),
];

export function paragraph(
  styleId: string,
  content: string | readonly Run[],
  more: Partial<LaidOutParagraph> = {},
): LaidOutParagraph {
  const runs = typeof content === 'string' ? (content === '' ? [] : [text(content)]) : content;
  return { kind: 'paragraph', style: styleId, runs, ...more };
}

export function text(content: string): Run {
  return { kind: 'text', text: content };
}

const sentence =
  '各县（市、区）人民政府，市政府各部门要充分认识规范公文处理工作的重要意义，切实加强组织领导，健全工作机制，压实工作责任，推动公文处理工作科学化、制度化、规范化。2026年12月31日前完成率要达到100%。';

const groups = ['规范公文格式', '“双随机”抽查', '档案移交'];

export function blank(anchor: string, label: string, width = 1): Run {
  return { kind: 'blank', anchor, label, width };
}

/** A list of tasks in groups of three, with a blank in each row. */
export function taskTable(rows: number): LaidOutTable {
  const header = ['序号', '任务类别', '具体任务', '责任单位', '工作进展'];
  return {
    kind: 'table',
    columns: [900, 2200, 5600, 2055, 2000],
    headerRows: 1,
    borders: { top: 4, bottom: 4, left: 4, right: 4, insideHorizontal: 4, insideVertical: 4 },
    cellMargins: { top: 60, right: 100, bottom: 60, left: 100 },
    place: 'inline',
    rows: [
      {
        cells: header.map((title) => ({
          columnSpan: 1,
          verticalAlign: 'center',
          paragraphs: [paragraph('HeaderCell', title)],
        })),
      },
      ...Array.from({ length: rows }, (_, index) => ({
        height: { value: 770, rule: 'at-least' as const },
        cells: [
          [paragraph('Cell', String(index + 1))],
          index % 3 === 0 ? [paragraph('Cell', groups[Math.floor(index / 3) % groups.length] ?? '')] : [],
          [
            paragraph('Cell', '对照《党政机关公文格式》逐项检查版头、主体、版记各要素的编排。', {
              align: 'left',
            }),
          ],
          [paragraph('Cell', [text('市政府'), { kind: 'break', reason: 'layout' }, text('办公室')])],
          [paragraph('Cell', [blank(`任务清单/${index + 1}/工作进展`, `第${index + 1}项 工作进展`)])],
        ].map((paragraphs, column) => ({
          columnSpan: 1,
          verticalAlign: 'center' as const,
          paragraphs,
          ...(column === 1
            ? { verticalMerge: index % 3 === 0 ? ('restart' as const) : ('continue' as const) }
            : {}),
        })),
      })),
    ],
  };
}

const imprint: LaidOutTable = {
  kind: 'table',
  columns: [8844],
  headerRows: 0,
  borders: { top: 8, bottom: 8, left: 0, right: 0, insideHorizontal: 6, insideVertical: 0 },
  cellMargins: { top: 0, right: 0, bottom: 0, left: 0 },
  place: 'page-foot',
  rows: [
    [paragraph('Imprint', '抄送：市委各部门，市人大常委会办公室，市政协办公室。')],
    [
      paragraph('Imprint', [text('××市人民政府办公室'), { kind: 'tab' }, text('2026年11月20日印发')], {
        tabs: [{ align: 'right', position: 8564 }],
      }),
    ],
  ].map((paragraphs) => ({ cells: [{ columnSpan: 1, verticalAlign: 'center', paragraphs }] })),
};

/** `paragraphs` of body text, `rows` of the annex's table. */
export function sampleDocument({ paragraphs = 12, rows = 9 } = {}): LaidOutDocument {
  return {
    title: '关于进一步做好全市公文处理工作的通知',
    defaultFont: '仿宋_GB2312',
    defaultSize: 32,
    styles,
    blanks: Array.from({ length: rows }, (_, index) => ({
      anchor: `任务清单/${index + 1}/工作进展`,
      label: `第${index + 1}项 工作进展`,
    })),
    sections: [
      {
        start: 'next-page',
        page: portrait,
        margins: numbersAtFoot(gbt9704),
        items: [
          ...Array.from({ length: 3 }, () => paragraph('Recipients', '')),
          paragraph('RedHead', '××市人民政府办公室文件'),
          paragraph('DocumentNumber', '×政办发〔2026〕12号'),
          ...Array.from({ length: 2 }, () => paragraph('Recipients', '')),
          paragraph('Title', '关于进一步做好'),
          paragraph('Title', '全市公文处理工作的通知'),
          paragraph('Recipients', ''),
          paragraph('Recipients', '各县（市、区）人民政府，市政府各部门：'),
          paragraph('Heading1', '一、总体要求'),
          ...Array.from({ length: paragraphs }, () => paragraph('Body', sentence)),
          paragraph('Recipients', ''),
          paragraph('Recipients', ''),
          paragraph('Signature', '××市人民政府办公室', { indent: { right: 800 } }),
          paragraph('Signature', '2026年11月20日', { indent: { right: 1280 } }),
        ],
      },
      {
        start: 'next-page',
        page: landscape,
        margins: numbersAtLeftEdge(landscape, gbt9704),
        items: [
          paragraph('AnnexMark', '附件'),
          paragraph('AnnexMark', ''),
          paragraph('Title', '××市公文处理工作任务分解一览表'),
          paragraph('AnnexMark', ''),
          taskTable(rows),
        ],
      },
      { start: 'even-page', page: portrait, margins: numbersAtFoot(gbt9704), items: [imprint] },
    ],
  };
}

export const sampleStamp = { documentId: '通知', inputsHash: 'a'.repeat(64), program: 'hongtou 0.1.0' };
