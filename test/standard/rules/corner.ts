import { lines, millimetres, type RuleGroup, words } from '../measure.ts';
import { firstPage, lineLike, rowOf, typeArea } from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const copyNumber = /^\d{6}$/;
const secrecy = /^(?:绝密|机密|秘密)/;
const urgency = /^(?:特急|加急)$/;

/** 7.2.1–7.2.3: what stands in the upper left corner. */
export const cornerRules: readonly RuleGroup[] = [
  {
    clause: '7.2.1',
    zh: '份号',
    en: 'copy number',
    rules: [
      {
        strength: 'SHOULD',
        zh: '六位阿拉伯数字',
        en: 'six Arabic digits',
        on: ['full-head'],
        measure: (document) => words(firstPage(document).lines[0]?.text ?? '', copyNumber),
      },
      ...typeRules({
        size: '三号',
        strength: 'SHOULD',
        on: ['full-head'],
        of: (document) => [lineLike(document, copyNumber)],
      }),
      {
        strength: 'MUST',
        zh: '顶格编排在版心左上角',
        en: 'flush left in the upper left corner of the type area',
        on: ['full-head'],
        measure: (document) => millimetres(lineLike(document, copyNumber).left, typeArea.left),
      },
      {
        strength: 'MUST',
        zh: '排在第一行',
        en: 'on line 1',
        on: ['full-head'],
        measure: (document) => lines(rowOf(lineLike(document, copyNumber)), 1, 0),
      },
      ...typeRules({
        font: '仿宋',
        strength: 'DERIVED',
        on: ['full-head'],
        source: '5.2.2',
        of: (document) => [lineLike(document, copyNumber)],
      }),
    ],
  },
  {
    clause: '7.2.2',
    zh: '密级和保密期限',
    en: 'secrecy and its period',
    rules: [
      ...typeRules({
        size: '三号',
        font: '黑体',
        strength: 'SHOULD',
        on: ['full-head'],
        of: (document) => [lineLike(document, secrecy)],
      }),
      {
        strength: 'MUST',
        zh: '顶格编排',
        en: 'flush left',
        on: ['full-head'],
        measure: (document) => millimetres(lineLike(document, secrecy).left, typeArea.left),
      },
      {
        strength: 'MUST',
        zh: '排在第二行',
        en: 'on line 2',
        on: ['full-head'],
        measure: (document) => lines(rowOf(lineLike(document, secrecy)), 2, 0),
      },
      {
        strength: 'MUST',
        zh: '保密期限中的数字用阿拉伯数字',
        en: 'the period in Arabic digits',
        on: ['full-head'],
        measure: (document) => words(lineLike(document, secrecy).text, /^(?:绝密|机密|秘密)★\d+(?:年|个月)$/),
      },
    ],
  },
  {
    clause: '7.2.3',
    zh: '紧急程度',
    en: 'urgency',
    rules: [
      ...typeRules({
        size: '三号',
        font: '黑体',
        strength: 'SHOULD',
        on: ['full-head', 'urgency-only'],
        of: (document) => [lineLike(document, urgency)],
      }),
      {
        strength: 'MUST',
        zh: '顶格编排',
        en: 'flush left',
        on: ['full-head', 'urgency-only'],
        measure: (document) => millimetres(lineLike(document, urgency).left, typeArea.left),
      },
      {
        strength: 'MUST',
        zh: '与份号、密级同时标注时，按份号、密级、紧急程度的顺序自上而下分行',
        en: 'with the others: copy number, secrecy, urgency, each on a line of its own',
        on: ['full-head'],
        measure: (document) =>
          words(
            firstPage(document)
              .lines.slice(0, 3)
              .map(
                ({ text }) => [copyNumber, secrecy, urgency].findIndex((pattern) => pattern.test(text)) + 1,
              )
              .join(''),
            '123',
          ),
      },
      {
        strength: 'MUST',
        zh: '三项自上而下连续排列：紧急程度在第三行',
        en: 'without gaps: urgency on line 3 below the other two',
        on: ['full-head'],
        measure: (document) => lines(rowOf(lineLike(document, urgency)), 3, 0),
      },
      {
        strength: 'MUST',
        zh: '单独标注时在版心左上角第一行',
        en: 'alone: in the upper left corner, on line 1',
        on: ['urgency-only'],
        measure: (document) => lines(rowOf(lineLike(document, urgency)), 1, 0),
      },
      {
        strength: 'MUST',
        zh: '条例第九条：特急、加急',
        en: 'Regulation art. 9: 特急 or 加急',
        on: ['full-head', 'urgency-only'],
        measure: (document) => words(lineLike(document, /急$/).text, ['特急', '加急']),
      },
    ],
  },
];
