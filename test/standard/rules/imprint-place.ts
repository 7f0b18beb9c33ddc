import { millimetres, places, type RuleGroup, sheets, words } from '../measure.ts';
import { found, fourth, lastPage, lineLike, typeArea } from '../pages.ts';
import { first, imprintLines, inner, last, rules, signed } from './imprint-parts.ts';

const full = ['imprint-same-face', 'imprint-blank-page', 'full-head', 'annexes-several'];
const every = [...full, 'imprint-own-face', 'short-mark', 'joint-three'];

/** 7.1 and 7.4: where the imprint stands, and its rules. */
export const imprintPlaceRules: readonly RuleGroup[] = [
  {
    clause: '7.1',
    zh: '版记',
    en: 'imprint',
    rules: [
      {
        strength: 'MUST',
        zh: '首条分隔线和末条分隔线之间是版记',
        en: 'the imprint stands between its first and its last rule',
        on: every,
        measure: (document) => words(imprintLines(document).at(-1)?.text ?? '', /印发$/),
      },
    ],
  },
  {
    clause: '7.4.1',
    zh: '版记中的分隔线',
    en: 'rules of the imprint',
    rules: [
      {
        strength: 'MUST',
        zh: '与版心等宽：156 mm',
        en: 'as wide as the type area: 156 mm',
        on: every,
        measure: (document) =>
          millimetres(
            rules(document).map(({ left, right }) => right - left),
            typeArea.width,
          ),
      },
      {
        strength: 'REC',
        zh: '首条分隔线用粗线，约 0.35 mm',
        en: 'the first rule thick, about 0.35 mm',
        on: every,
        measure: (document) => millimetres(first(document).thickness, 0.35, 0.03),
      },
      {
        strength: 'REC',
        zh: '末条分隔线用粗线，约 0.35 mm',
        en: 'the last rule thick, about 0.35 mm',
        on: every,
        measure: (document) => millimetres(last(document).thickness, 0.35, 0.03),
      },
      {
        strength: 'REC',
        zh: '中间的分隔线用细线，约 0.25 mm',
        en: 'rules between them thin, about 0.25 mm',
        on: full,
        measure: (document) =>
          millimetres(
            inner(document).map(({ thickness }) => thickness),
            0.25,
            0.03,
          ),
      },
      {
        strength: 'MUST',
        zh: '首条分隔线位于第一个要素之上',
        en: 'the first rule above the first element',
        on: every,
        measure: (document) =>
          words(
            first(document).y < found(imprintLines(document)[0], 'an element').top + fourth / 2
              ? '之上'
              : '之下',
            '之上',
          ),
      },
      {
        strength: 'MUST',
        zh: '末条分隔线与最后一面的版心下边缘重合（距页顶 262 mm）',
        en: 'the last rule on the lower edge of the type area of the last face (262 mm from the top)',
        on: every,
        measure: (document) => millimetres(last(document).y, typeArea.bottom),
      },
      {
        strength: 'MUST',
        zh: '黑色',
        en: 'black',
        on: every,
        measure: (document) => places(lastPage(document).rules.filter(({ red }) => red).length, 0),
      },
    ],
  },
  {
    clause: '7.4',
    zh: '版记的位置',
    en: 'place of the imprint',
    rules: [
      {
        strength: 'DERIVED',
        zh: '双面印刷的最后一面，即双数页',
        en: 'on the last face of sheets printed on both sides: an even page',
        on: every,
        measure: (document) => sheets(lastPage(document).number % 2, 0),
      },
      {
        strength: 'MUST',
        zh: '排得下的，与正文同面',
        en: 'where there is room, on the page of the text',
        on: ['imprint-same-face'],
        measure: (document) =>
          words(lineLike(document, signed).page === lastPage(document).number ? '同面' : '另面', '同面'),
      },
      {
        strength: 'MUST',
        zh: '不与正文重叠：落款在版记之上至少半行',
        en: 'not over the text: the signature ends above it',
        on: ['imprint-same-face', 'full-head', 'short-mark'],
        measure: (document) =>
          words(lineLike(document, signed).bottom < first(document).y ? '之上' : '重叠', '之上'),
      },
      {
        strength: 'DERIVED',
        zh: '正文止于单数页的，版记排在背面的双数页，中间不空页',
        en: 'where the text ends on an odd page: on its back, without a blank page',
        on: ['imprint-own-face'],
        measure: (document) => sheets(lastPage(document).number - lineLike(document, signed).page, 1),
      },
      {
        strength: 'DERIVED',
        zh: '正文止于双数页又排不下的，空一面，排在下一个双数页',
        en: 'where the text fills an even page: on the next even page, after a blank one',
        on: ['imprint-blank-page'],
        measure: (document) => sheets(lastPage(document).number - lineLike(document, signed).page, 2),
      },
    ],
  },
];
