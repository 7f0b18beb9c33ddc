import { characters, lines, millimetres, places, type RuleGroup, words } from '../measure.ts';
import {
  allLines,
  bodyLines,
  centre,
  character,
  firstPage,
  found,
  lineLike,
  linesLike,
  markLines,
  middleOf,
  type PrintedDocument,
  pitch,
  redRules,
  third,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';
import { dateLine } from './signature-parts.ts';

const single = ['order'];
const both = ['order', 'order-joint'];
const joint = ['order-joint'];
const middleOfSheet = (typeArea.left + typeArea.right) / 2;
const number = /^第\d+号$/;

const mark = (document: PrintedDocument) => markLines(firstPage(document));
const numberLine = (document: PrintedDocument) => lineLike(document, number);
const markInk = (document: PrintedDocument) =>
  firstPage(document).ink('red', { bottom: numberLine(document).top });
const upperEdge = (line: Parameters<typeof middleOf>[0]): number => middleOf(line) - third / 2;
const lowerEdge = (line: Parameters<typeof middleOf>[0]): number => middleOf(line) + third / 2;

/** Posts and stamps of the signature, from above. A stamp is what is red on the page of the date. */
const posts = (document: PrintedDocument) => linesLike(document, /县长$/).filter(({ left }) => left > 45);
const stamps = (document: PrintedDocument) =>
  allLines(document).filter(({ color, page }) => color !== '#000000' && page === dateLine(document).page);
/** The box of a stamp: where it is set 40 × 20 mm, the name stands in its middle. */
const stampBox = { width: 40, height: 20 };
const textAbove = (document: PrintedDocument) => {
  const first = found(posts(document)[0], 'a post');
  return found(
    bodyLines(found(document.pages[first.page - 1], 'a page'))
      .filter(({ baseline }) => baseline < first.baseline)
      .at(-1),
    'text above the signature',
  );
};

/** 10.2 and 7.3.5.3: the format of orders, and signatures with a stamp. */
export const orderRules: readonly RuleGroup[] = [
  {
    clause: '10.2',
    zh: '命令（令）格式',
    en: 'order',
    rules: [
      {
        strength: 'MUST',
        zh: '发文机关标志由发文机关全称加“命令”或“令”字组成',
        en: 'the mark is the full name of the issuer and 命令 or 令',
        on: single,
        measure: (document) =>
          words(
            mark(document).map(({ text }) => text),
            /^.+(?:命令|令)$/,
          ),
      },
      {
        strength: 'MUST',
        zh: '居中排布',
        en: 'centred',
        on: single,
        measure: (document) => millimetres(mark(document).map(centre), middleOfSheet),
      },
      {
        strength: 'MUST',
        zh: '上边缘至版心上边缘 20 mm（距页顶 57 mm，量墨迹）',
        en: 'upper edge 20 mm below that of the type area (57 mm from the edge of the sheet, measured on the ink)',
        on: both,
        measure: (document) => millimetres(markInk(document).top, typeArea.top + 20),
      },
      ...typeRules({ font: '小标宋', strength: 'REC', on: both, of: mark }),
      {
        strength: 'REC',
        zh: '红色',
        en: 'red',
        on: both,
        measure: (document) =>
          words(
            mark(document).map(({ color }) => color),
            '#ff0000',
          ),
      },
      {
        strength: 'MUST',
        zh: '标志下空二行居中编排令号',
        en: 'the number two blank lines below the mark',
        on: both,
        measure: (document) =>
          lines((upperEdge(numberLine(document)) - markInk(document).bottom) / pitch, 2, 0.5),
      },
      {
        strength: 'MUST',
        zh: '令号居中',
        en: 'the number is centred',
        on: both,
        measure: (document) => millimetres(centre(numberLine(document)), middleOfSheet),
      },
      {
        strength: 'MUST',
        zh: '令号写作“第×号”',
        en: 'the number is 第×号',
        on: both,
        measure: (document) => words(numberLine(document).text, /^第[1-9]\d*号$/),
      },
      {
        strength: 'MUST',
        zh: '令号下空二行编排正文',
        en: 'the text two blank lines below the number',
        on: both,
        measure: (document) => {
          const first = found(
            bodyLines(firstPage(document)).find(({ baseline }) => baseline > numberLine(document).baseline),
            'text',
          );
          return lines((upperEdge(first) - lowerEdge(numberLine(document))) / pitch, 2, 0.5);
        },
      },
      {
        strength: 'PRACTICE',
        zh: '没有红色分隔线（式样）',
        en: 'no red rule (as the model shows it)',
        on: both,
        measure: (document) => places(document.pages.flatMap(redRules).length, 0),
      },
    ],
  },
  {
    clause: '7.3.5.3',
    zh: '加盖签发人签名章',
    en: 'signature with a stamp',
    rules: [
      {
        strength: 'MUST',
        zh: '签名章在正文下空二行（章高 20 mm）',
        en: 'the stamp two blank lines below the text (of 20 mm)',
        on: both,
        measure: (document) => {
          const top = middleOf(found(posts(document)[0], 'a post')) - stampBox.height / 2;
          return lines((top - lowerEdge(textAbove(document))) / pitch, 2, 0.5);
        },
      },
      {
        strength: 'MUST',
        zh: '签名章右空四字（章宽 40 mm，名在章中）',
        en: 'the stamp four characters from the right (of 40 mm, the name in its middle)',
        on: both,
        measure: (document) =>
          characters(
            stamps(document).map(
              (line) => (typeArea.right - (centre(line) + stampBox.width / 2)) / character,
            ),
            4,
            0.4,
          ),
      },
      {
        strength: 'MUST',
        zh: '签名章左空二字标注职务',
        en: 'the post two characters to the left of the stamp',
        on: both,
        measure: (document) =>
          characters(
            posts(document).map(
              ({ right }, index) =>
                (centre(found(stamps(document)[index], 'a stamp')) - stampBox.width / 2 - right) / character,
            ),
            2,
            0.4,
          ),
      },
      {
        strength: 'MUST',
        zh: '职务以签名章为准上下居中',
        en: 'the post vertically centred on the stamp',
        on: both,
        measure: (document) =>
          millimetres(
            posts(document).map(
              (line, index) => middleOf(line) - middleOf(found(stamps(document)[index], 'a stamp')),
            ),
            0,
          ),
      },
      {
        strength: 'SHOULD',
        zh: '签名章一般用红色',
        en: 'the stamp is red',
        on: both,
        measure: (document) =>
          words(
            stamps(document).map(({ color }) => color),
            '#ff0000',
          ),
      },
      {
        strength: 'MUST',
        zh: '在签名章下空一行编排成文日期',
        en: 'the date one blank line below the stamp',
        on: both,
        measure: (document) => {
          const bottom = middleOf(found(stamps(document).at(-1), 'a stamp')) + stampBox.height / 2;
          return lines((upperEdge(dateLine(document)) - bottom) / pitch, 1, 0.5);
        },
      },
      {
        strength: 'MUST',
        zh: '成文日期右空四字',
        en: 'the date four characters from the right',
        on: both,
        measure: (document) => characters((typeArea.right - dateLine(document).right) / character, 4),
      },
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on: both,
        source: '5.2.2',
        part: ['职务', 'the post'],
        of: posts,
      }),
      {
        strength: 'MUST',
        zh: '联合：先编排主办机关，其余依次向下',
        en: 'jointly: the lead first, the others below it',
        on: joint,
        measure: (document) =>
          words(
            posts(document)
              .map(({ text }) => text)
              .join('/'),
            '某某县人民政府县长/某某自治县人民政府县长',
          ),
      },
      {
        strength: 'MUST',
        zh: '联合：职务上下对齐（右端）',
        en: 'jointly: posts aligned (at their right ends)',
        on: joint,
        measure: (document) => {
          const rights = posts(document).map(({ right }) => right);
          return millimetres(Math.max(...rights) - Math.min(...rights), 0);
        },
      },
      {
        strength: 'MUST',
        zh: '联合：签名章上下对齐',
        en: 'jointly: stamps aligned',
        on: joint,
        measure: (document) => {
          const centres = stamps(document).map(centre);
          return millimetres(Math.max(...centres) - Math.min(...centres), 0);
        },
      },
      {
        strength: 'MUST',
        zh: '联合：每行只编排一个机关，签发人职务标全称',
        en: 'jointly: one on a line, posts in full',
        on: joint,
        measure: (document) =>
          words(
            posts(document).map(({ text }) => text),
            /^[^　]+人民政府县长$/,
          ),
      },
    ],
  },
];
