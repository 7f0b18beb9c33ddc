import { characters, millimetres, places, type RuleGroup, sheets, words } from '../measure.ts';
import {
  blackRules,
  bodyLines,
  firstPage,
  found,
  fourth,
  lastPage,
  lineLike,
  linesLike,
  numbered,
  part,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';
import { imprintLines, last, signed } from './imprint-parts.ts';

const moved = ['recipients-in-imprint'];
const main = /^主送：/;

/** 7.3.2, 7.4 and 7.5: what a plan decides about its imprint. */
export const decidedImprintRules: readonly RuleGroup[] = [
  {
    clause: '7.3.2',
    zh: '主送机关移至版记',
    en: 'recipients in the imprint',
    rules: [
      {
        strength: 'MUST',
        zh: '主送机关过多的，首页仍显示正文',
        en: 'with many recipients the first page still shows text',
        on: moved,
        measure: (document) =>
          places(bodyLines(firstPage(document)).filter(({ right }) => right > 180).length > 0 ? 1 : 0, 1),
      },
      {
        strength: 'MUST',
        zh: '移至版记的主送机关不在标题下重复',
        en: 'recipients that moved do not stand below the title',
        on: moved,
        measure: (document) => places(linesLike(document, /^各乡镇人民政府/).length, 0),
      },
      {
        strength: 'MUST',
        zh: '7.4.2：编排在抄送的上一行',
        en: '7.4.2: above the copies',
        on: moved,
        measure: (document) => {
          const all = imprintLines(document);
          const label = all.findIndex(({ text }) => text.startsWith('抄送'));
          return words(all.findIndex(({ text }) => main.test(text)) < label ? '之上' : '之下', '之上');
        },
      },
      {
        strength: 'MUST',
        zh: '7.4.2：主送和抄送之间不加分隔线',
        en: '7.4.2: no rule between them',
        on: moved,
        measure: (document) => {
          const upper = lineLike(document, main).baseline;
          const lower = lineLike(document, /^抄送：/).baseline;
          return places(blackRules(lastPage(document)).filter(({ y }) => y > upper && y < lower).length, 0);
        },
      },
      {
        strength: 'MUST',
        zh: '7.4.2：“主送”二字后加全角冒号',
        en: '7.4.2: 主送 and a full-width colon',
        on: moved,
        measure: (document) => words(part(lineLike(document, /^主送/), /^.../).text, '主送：'),
      },
      {
        strength: 'MUST',
        zh: '7.4.2：左空一字',
        en: '7.4.2: one character from the left',
        on: moved,
        measure: (document) => characters((lineLike(document, main).left - typeArea.left) / fourth, 1),
      },
      {
        strength: 'MUST',
        zh: '7.4.2：回行与冒号后的首字对齐',
        en: '7.4.2: further lines align with the first character after the colon',
        on: moved,
        measure: (document) => {
          const all = imprintLines(document);
          const end = all.findIndex(({ text }) => text.startsWith('抄送'));
          const name = part(found(all[0], '主送'), /(?<=：)./).left;
          return millimetres(
            all.slice(1, end).map(({ left }) => left - name),
            0,
          );
        },
      },
      {
        strength: 'MUST',
        zh: '7.4.2：最后一个机关名称后标句号',
        en: '7.4.2: a full stop after the last name',
        on: moved,
        measure: (document) => {
          const all = imprintLines(document);
          const end = all.findIndex(({ text }) => text.startsWith('抄送'));
          return words(all[end - 1]?.text.slice(-1) ?? '', '。');
        },
      },
      ...typeRules({
        size: '四号',
        font: '仿宋',
        strength: 'SHOULD',
        on: moved,
        of: (document) => [lineLike(document, main)],
      }),
    ],
  },
  {
    clause: '7.4',
    zh: '起草人决定的版记位置',
    en: 'the place that the plan decides on',
    rules: [
      {
        strength: 'CUSTOM',
        zh: '写明排在正文结束的一页的，不另起一面',
        en: 'on the page where the text ends, where the plan says so',
        on: ['imprint-last-face'],
        measure: (document) => sheets(lastPage(document).number - lineLike(document, signed).page, 0),
      },
      {
        strength: 'MUST',
        zh: '末条分隔线仍与版心下边缘重合',
        en: 'its last rule still on the lower edge of the type area',
        on: ['imprint-last-face', 'imprint-wanted-blank', ...moved],
        measure: (document) => millimetres(last(document).y, typeArea.bottom),
      },
      {
        strength: 'CUSTOM',
        zh: '写明空一页的，版记前有一面空白',
        en: 'after a blank page, where the plan says so',
        on: ['imprint-wanted-blank'],
        measure: (document) => places(document.pages.at(-2)?.lines.length ?? -1, 0),
      },
      {
        strength: 'MUST',
        zh: '7.5：空白页和版记页均不编页码',
        en: '7.5: neither the blank page nor the imprint’s has a number',
        on: ['imprint-wanted-blank'],
        measure: (document) => sheets(document.pages.length - numbered(document).length, 2),
      },
    ],
  },
];
