import { characters, lines, millimetres, places, points, type RuleGroup, words } from '../measure.ts';
import {
  allLines,
  centre,
  character,
  firstPage,
  fontsOf,
  lineLike,
  linesLike,
  middleOf,
  type PrintedDocument,
  part,
  pitch,
  redRule,
  redRules,
  sizesOf,
  third,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const number = /\p{Script=Han}+〔\d{4}〕\d+号/u;
const down = ['full-head', 'short-mark', 'long-mark', 'headings-standing'];
const up = ['upward-one-signer', 'upward-three-signers'];
const all = [...down, ...up, 'joint-three'];

const numberLine = (document: PrintedDocument) => lineLike(document, number);
const numberPart = (document: PrintedDocument) => part(numberLine(document), number);
const signerLines = (document: PrintedDocument) => {
  const on = allLines(document);
  const label = on.findIndex(({ text }) => text.includes('签发人'));
  const last = on.findIndex(({ text }) => number.test(text));
  return on.slice(label, last + 1);
};
/** Names are what is set in 楷体; by their fonts or, where fonts are missing, by what they say. */
const signers = /(?:王××|李××|赵××|×××)/g;
const markBottom = (document: PrintedDocument): number =>
  firstPage(document).ink('red', { bottom: redRule(firstPage(document)).y0 - 2 }).bottom;

/** 7.2.5–7.2.7: number, signers, red rule. */
export const documentNumberRules: readonly RuleGroup[] = [
  {
    clause: '7.2.5',
    zh: '发文字号',
    en: 'document number',
    rules: [
      {
        strength: 'MUST',
        zh: '由发文机关代字、年份、发文顺序号组成',
        en: 'prefix of the issuer, year and serial',
        on: all,
        measure: (document) => words(numberPart(document).text, /^\p{Script=Han}+〔\d{4}〕\d+号$/u),
      },
      {
        strength: 'MUST',
        zh: '年份标全称，用六角括号〔〕括入',
        en: 'the year in full between 〔 and 〕',
        on: all,
        measure: (document) => words(part(numberLine(document), /〔.*〕/).text, /^〔(?:19|20)\d{2}〕$/),
      },
      {
        strength: 'MUST',
        zh: '顺序号不加“第”字，不编虚位，加“号”字',
        en: 'the serial without 第 and leading zeros, followed by 号',
        on: all,
        measure: (document) => words(part(numberLine(document), /〕.*?号/).text, /^〕[1-9]\d*号$/),
      },
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on: all,
        source: '5.2.2',
        of: (document) => [numberPart(document)],
      }),
      {
        strength: 'MUST',
        zh: '在发文机关标志下空二行',
        en: 'two blank lines below the mark',
        on: down,
        measure: (document) => {
          const top = middleOf(numberLine(document)) - third / 2;
          return lines((top - markBottom(document)) / pitch, 2, 0.5);
        },
      },
      {
        strength: 'MUST',
        zh: '居中排布',
        en: 'centred',
        on: [...down, 'joint-three', 'joint-five'],
        measure: (document) =>
          millimetres(centre(numberPart(document)), (typeArea.left + typeArea.right) / 2),
      },
      {
        strength: 'MUST',
        zh: '上行文的发文字号居左空一字',
        en: 'in an upward document one character from the left',
        on: up,
        measure: (document) => characters((numberPart(document).left - typeArea.left) / character, 1),
      },
      {
        strength: 'MUST',
        zh: '上行文的发文字号与最后一个签发人处在同一行',
        en: 'in an upward document on the line of the last signer',
        on: up,
        measure: (document) => {
          const last = linesLike(document, signers)
            .filter(({ baseline }) => baseline < redRule(firstPage(document)).y0)
            .at(-1);
          return millimetres((last?.baseline ?? 0) - numberLine(document).baseline, 0, 0.5);
        },
      },
      {
        strength: 'MUST',
        zh: '联合行文只标主办机关的发文字号（条例第九条）',
        en: 'a joint document has one number only, the lead’s (Regulation art. 9)',
        on: ['joint-three', 'joint-five', 'upward-three-signers'],
        measure: (document) => places(linesLike(document, number).length, 1),
      },
    ],
  },
  {
    clause: '7.2.6',
    zh: '签发人',
    en: 'signers',
    rules: [
      {
        strength: 'MUST',
        zh: '“签发人”三字加全角冒号和姓名',
        en: '签发人, a full-width colon and the name',
        on: up,
        measure: (document) =>
          words(part(lineLike(document, /签发人/), /签发人.*$/).text, /^签发人：[^：:，、。]+$/),
      },
      {
        strength: 'MUST',
        zh: '居右空一字',
        en: 'one character from the right',
        on: up,
        measure: (document) =>
          characters(
            (typeArea.right - Math.max(...signerLines(document).map(({ right }) => right))) / character,
            1,
          ),
      },
      {
        strength: 'MUST',
        zh: '编排在发文机关标志下空二行位置',
        en: 'two blank lines below the mark',
        on: up,
        measure: (document) => {
          const top = middleOf(lineLike(document, /签发人/)) - third / 2;
          return lines((top - markBottom(document)) / pitch, 2, 0.5);
        },
      },
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on: up,
        of: (document) => [part(lineLike(document, /签发人/), '签发人：')],
      }),
      {
        strength: 'SHOULD',
        zh: '签发人姓名用楷体',
        en: 'names in 楷体',
        on: up,
        measure: (document) =>
          words(
            signerLines(document).flatMap((line) =>
              [...line.text.matchAll(signers)].flatMap(([name]) => fontsOf(part(line, name))),
            ),
            '楷体_GB2312',
          ),
      },
      {
        strength: 'SHOULD',
        zh: '签发人姓名用三号字',
        en: 'names in 三号',
        on: up,
        measure: (document) =>
          points(
            signerLines(document).flatMap((line) =>
              [...line.text.matchAll(signers)].flatMap(([name]) => sizesOf(part(line, name))),
            ),
            16,
          ),
      },
      {
        strength: 'SHOULD',
        zh: '多个签发人从左到右、自上而下依次均匀编排，一般每行两个',
        en: 'several signers from left to right and down, two on a line',
        on: ['upward-three-signers'],
        measure: (document) =>
          words(
            signerLines(document)
              .map(({ text }) => (text.match(signers) ?? []).join(''))
              .join('/'),
            '王××李××/赵××',
          ),
      },
      {
        strength: 'MUST',
        zh: '回行时与上一行第一个签发人姓名对齐',
        en: 'the next line aligns with the first name of the line above',
        on: ['upward-three-signers'],
        measure: (document) => {
          const [first, second] = signerLines(document);
          const upper = first === undefined ? 0 : part(first, '王××').left;
          return millimetres((second === undefined ? 0 : part(second, '赵××').left) - upper, 0, 0.5);
        },
      },
    ],
  },
  {
    clause: '7.2.7',
    zh: '版头中的分隔线',
    en: 'red rule',
    rules: [
      {
        strength: 'MUST',
        zh: '在发文字号之下 4 mm（量墨迹）',
        en: '4 mm below the document number (measured on the ink)',
        on: all,
        measure: (document) => {
          const page = firstPage(document);
          const { left, right } = numberPart(document);
          const rule = redRule(page).y0;
          const ink = page.ink('black', { left, right, top: rule - 12, bottom: rule - 0.6 });
          return millimetres(rule - ink.bottom, 4);
        },
      },
      {
        strength: 'MUST',
        zh: '与版心等宽：156 mm',
        en: 'as wide as the type area: 156 mm',
        on: all,
        measure: (document) => {
          const { x0, x1 } = redRule(firstPage(document));
          return millimetres(x1 - x0, typeArea.width);
        },
      },
      {
        strength: 'MUST',
        zh: '居中印刷',
        en: 'centred',
        on: all,
        measure: (document) => {
          const { x0, x1 } = redRule(firstPage(document));
          return millimetres((x0 + x1) / 2, (typeArea.left + typeArea.right) / 2);
        },
      },
      {
        strength: 'MUST',
        zh: '红色',
        en: 'red',
        on: all,
        measure: (document) => words(redRules(firstPage(document)).length > 0 ? '红' : '无', '红'),
      },
      {
        strength: 'MUST',
        zh: '只有首页有红色分隔线',
        en: 'on the first page only',
        on: ['headings-standing', 'annexes-several'],
        measure: (document) => places(document.pages.slice(1).flatMap(redRules).length, 0),
      },
    ],
  },
];
