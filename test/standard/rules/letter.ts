import { lines, millimetres, places, type RuleGroup, words } from '../measure.ts';
import {
  blankLinesBetween,
  bodyLines,
  centre,
  firstPage,
  found,
  lastPage,
  lineLike,
  markLines,
  middleOf,
  type PrintedDocument,
  pageNumber,
  part,
  pitch,
  redRules,
  rowOf,
  third,
  titleLines,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const letters = ['letter', 'letter-notice'];
const number = /\p{Script=Han}+〔\d{4}〕\d+号/u;
/** 7/8 of the height of a 三号 character. */
const gap = (third * 7) / 8;
const middleOfSheet = (typeArea.left + typeArea.right) / 2;

const mark = (document: PrintedDocument) => markLines(firstPage(document));
const strokes = (document: PrintedDocument) => [...redRules(firstPage(document))].sort((a, b) => a.y0 - b.y0);
const upper = (document: PrintedDocument) => strokes(document).filter(({ y0 }) => y0 < 148);
const lower = (document: PrintedDocument) => strokes(document).filter(({ y0 }) => y0 > 148);
const lengths = (of: ReturnType<typeof strokes>) => of.map(({ x0, x1 }) => x1 - x0);
/** 粗 and 细 from the upper stroke to the lower one. */
const weights = (of: ReturnType<typeof strokes>): string => {
  const [first, last] = [found(of[0], 'a stroke').thickness, found(of.at(-1), 'a stroke').thickness];
  return first > last ? '上粗下细' : first < last ? '上细下粗' : '一样粗';
};
const upperEdge = (of: ReturnType<typeof strokes>): number =>
  Math.min(...of.map(({ y0, thickness }) => y0 - thickness / 2));
const lowerEdge = (of: ReturnType<typeof strokes>): number =>
  Math.max(...of.map(({ y0, thickness }) => y0 + thickness / 2));
const numberPart = (document: PrintedDocument) => part(lineLike(document, number), number);
const firstElement = (document: PrintedDocument) => lineLike(document, number);

/** 10.1: the format of letters. */
export const letterRules: readonly RuleGroup[] = [
  {
    clause: '10.1',
    zh: '信函格式：发文机关标志',
    en: 'letter: mark',
    rules: [
      {
        strength: 'MUST',
        zh: '使用发文机关全称或者规范化简称，不加“文件”',
        en: 'the name of the issuer, without 文件',
        on: letters,
        measure: (document) =>
          words(
            mark(document).map(({ text }) => text),
            /^(?:(?!文件).)+$/,
          ),
      },
      {
        strength: 'MUST',
        zh: '居中排布',
        en: 'centred',
        on: letters,
        measure: (document) => millimetres(mark(document).map(centre), middleOfSheet),
      },
      {
        strength: 'MUST',
        zh: '上边缘至上页边 30 mm（量墨迹）',
        en: 'upper edge 30 mm from that of the sheet (measured on the ink)',
        on: letters,
        measure: (document) =>
          millimetres(firstPage(document).ink('red', { bottom: upperEdge(upper(document)) - 1 }).top, 30),
      },
      ...typeRules({ font: '小标宋', strength: 'REC', on: letters, of: mark }),
      {
        strength: 'REC',
        zh: '红色',
        en: 'red',
        on: letters,
        measure: (document) =>
          words(
            mark(document).map(({ color }) => color),
            '#ff0000',
          ),
      },
    ],
  },
  {
    clause: '10.1',
    zh: '信函格式：红色双线',
    en: 'letter: red double rules',
    rules: [
      {
        strength: 'MUST',
        zh: '发文机关标志下 4 mm 处印一条红色双线（量墨迹）',
        en: 'a red double rule 4 mm below the mark (measured on the ink)',
        on: letters,
        measure: (document) => {
          const edge = upperEdge(upper(document));
          return millimetres(edge - firstPage(document).ink('red', { bottom: edge - 0.6 }).bottom, 4);
        },
      },
      {
        strength: 'MUST',
        zh: '上面的双线上粗下细',
        en: 'the upper one thick above thin',
        on: letters,
        measure: (document) => words(weights(upper(document)), '上粗下细'),
      },
      {
        strength: 'MUST',
        zh: '距下页边 20 mm 处印一条红色双线',
        en: 'a red double rule 20 mm above the lower edge of the sheet',
        on: letters,
        measure: (document) => millimetres(297 - lowerEdge(lower(document)), 20),
      },
      {
        strength: 'MUST',
        zh: '下面的双线上细下粗',
        en: 'the lower one thin above thick',
        on: letters,
        measure: (document) => words(weights(lower(document)), '上细下粗'),
      },
      {
        strength: 'MUST',
        zh: '两条双线均长 170 mm',
        en: 'both 170 mm long',
        on: letters,
        measure: (document) => millimetres(lengths(strokes(document)), 170),
      },
      {
        strength: 'MUST',
        zh: '两条双线均居中',
        en: 'both centred',
        on: letters,
        measure: (document) =>
          millimetres(
            strokes(document).map(({ x0, x1 }) => (x0 + x1) / 2),
            middleOfSheet,
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '只印在首页（式样）',
        en: 'on the first page only (as the model shows it)',
        on: ['letter'],
        measure: (document) => places(document.pages.slice(1).flatMap(redRules).length, 0),
      },
    ],
  },
  {
    clause: '10.1',
    zh: '信函格式：首页各要素',
    en: 'letter: first page',
    rules: [
      {
        strength: 'MUST',
        zh: '发文字号顶格居版心右边缘，在第一条双线下',
        en: 'the number flush right below the first rule',
        on: letters,
        measure: (document) => millimetres(numberPart(document).right, typeArea.right),
      },
      {
        strength: 'MUST',
        zh: '发文字号与双线的距离为三号汉字高度的 7/8（4.9 mm）',
        en: 'the number 7/8 of a 三号 character below it (4.9 mm)',
        on: letters,
        measure: (document) =>
          millimetres(middleOf(firstElement(document)) - third / 2 - lowerEdge(upper(document)), gap),
      },
      {
        strength: 'MUST',
        zh: '份号、密级和保密期限、紧急程度顶格居版心左边缘',
        en: 'copy number, secrecy and urgency flush left',
        on: ['letter-notice'],
        measure: (document) =>
          millimetres(
            [/^000003/, /^秘密/, /^加急$/].map((pattern) => lineLike(document, pattern).left),
            typeArea.left,
          ),
      },
      {
        strength: 'MUST',
        zh: '份号、密级、紧急程度自上而下分行排列',
        en: 'copy number, secrecy and urgency below one another',
        on: ['letter-notice'],
        measure: (document) => {
          const rows = [/^000003/, /^秘密/, /^加急$/].map((pattern) => rowOf(lineLike(document, pattern)));
          return words(rows.map((row) => row - (rows[0] ?? 0) + 1).join(''), '123');
        },
      },
      {
        strength: 'MUST',
        zh: '第一个要素与双线的距离为三号汉字高度的 7/8（4.9 mm）',
        en: 'the first of them 7/8 of a 三号 character below the rule (4.9 mm)',
        on: ['letter-notice'],
        measure: (document) =>
          millimetres(middleOf(lineLike(document, /^000003/)) - third / 2 - lowerEdge(upper(document)), gap),
      },
      {
        strength: 'MUST',
        zh: '标题居中编排，与其上最后一个要素相距二行',
        en: 'the title centred, two lines below the last element above it',
        on: letters,
        measure: (document) => {
          const first = found(titleLines(firstPage(document))[0], 'a title');
          const above = found(
            firstPage(document)
              .lines.filter(({ baseline, size }) => size === 16 && baseline < first.baseline)
              .at(-1),
            'an element above the title',
          );
          return lines(blankLinesBetween(above, first), 2, 0.5);
        },
      },
      {
        strength: 'MUST',
        zh: '标题居中',
        en: 'the title is centred',
        on: letters,
        measure: (document) => millimetres(titleLines(firstPage(document)).map(centre), middleOfSheet),
      },
      {
        strength: 'MUST',
        zh: '第二条双线上一行如有文字，与双线的距离为三号汉字高度的 7/8',
        en: 'text right above the second rule is 7/8 of a 三号 character away from it',
        on: ['letter'],
        measure: (document) => {
          const last = found(bodyLines(firstPage(document)).at(-1), 'a last line');
          return millimetres(upperEdge(lower(document)) - (middleOf(last) + third / 2), gap, 1.5);
        },
      },
      {
        strength: 'MUST',
        zh: '首页不显示页码',
        en: 'no number on the first page',
        on: letters,
        measure: (document) => words(pageNumber(firstPage(document)) === undefined ? '无' : '有', '无'),
      },
      {
        strength: 'MUST',
        zh: '第二页起编页码',
        en: 'numbers from page 2',
        on: ['letter'],
        measure: (document) => words(pageNumber(lastPage(document))?.text ?? '', '—2—'),
      },
    ],
  },
  {
    clause: '10.1',
    zh: '信函格式：版记',
    en: 'letter: imprint',
    rules: [
      {
        strength: 'MUST',
        zh: '不加印发机关和印发日期',
        en: 'without who printed it and when',
        on: letters,
        measure: (document) =>
          places(
            document.pages.flatMap((page) => page.lines).filter(({ text }) => text.endsWith('印发')).length,
            0,
          ),
      },
      {
        strength: 'MUST',
        zh: '不加分隔线',
        en: 'without rules',
        on: ['letter'],
        measure: (document) => places(lastPage(document).rules.length, 0),
      },
      {
        strength: 'MUST',
        zh: '位于公文最后一面版心内最下方',
        en: 'at the very bottom of the type area of the last face',
        on: ['letter'],
        measure: (document) => {
          const last = found(
            lastPage(document)
              .lines.filter(({ size, text }) => size === 14 && !text.startsWith('—'))
              .at(-1),
            '抄送',
          );
          return lines((typeArea.bottom - last.baseline) / pitch, 0.2, 0.4);
        },
      },
    ],
  },
];
