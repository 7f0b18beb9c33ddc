import { characters, lines, millimetres, places, type RuleGroup, words } from '../measure.ts';
import { fourth, lineLike, part, typeArea } from '../pages.ts';
import { typeRules } from '../type-rules.ts';
import { cc, ccLines, imprintLines, inner, last, printing, printingDate, signed } from './imprint-parts.ts';

const full = ['imprint-same-face', 'imprint-blank-page', 'full-head', 'annexes-several'];
const every = [...full, 'imprint-own-face', 'short-mark', 'joint-three'];
const wrapped = ['imprint-same-face', 'imprint-blank-page', 'annexes-several'];

/** 7.4.2 and 7.4.3: what the imprint says. */
export const imprintRules: readonly RuleGroup[] = [
  {
    clause: '7.4.2',
    zh: '抄送机关',
    en: 'copies',
    rules: [
      ...typeRules({
        size: '四号',
        font: '仿宋',
        strength: 'SHOULD',
        on: full,
        of: (document) => ccLines(document),
      }),
      {
        strength: 'MUST',
        zh: '左空一字',
        en: 'one character from the left',
        on: full,
        measure: (document) => characters((cc(document).left - typeArea.left) / fourth, 1),
      },
      {
        strength: 'MUST',
        zh: '右空一字（行末标点可以悬挂）',
        en: 'one character from the right (a mark may hang at the end of a line)',
        on: wrapped,
        measure: (document) =>
          places(
            ccLines(document).filter(
              ({ right, text }) => right > typeArea.right - fourth + 1 + (/[，。]$/.test(text) ? fourth : 0),
            ).length,
            0,
          ),
      },
      {
        strength: 'MUST',
        zh: '“抄送”二字后加全角冒号',
        en: '抄送 and a full-width colon',
        on: full,
        measure: (document) => words(part(cc(document), /^.../).text, '抄送：'),
      },
      {
        strength: 'MUST',
        zh: '回行时与冒号后的首字对齐',
        en: 'further lines align with the first character after the colon',
        on: wrapped,
        measure: (document) => {
          const name = part(cc(document), /(?<=：)./).left;
          return millimetres(
            ccLines(document)
              .slice(1)
              .map(({ left }) => left - name),
            0,
          );
        },
      },
      {
        strength: 'MUST',
        zh: '最后一个抄送机关名称后标句号',
        en: 'a full stop after the last name',
        on: full,
        measure: (document) => words(ccLines(document).at(-1)?.text.slice(-1) ?? '', '。'),
      },
      {
        strength: 'MUST',
        zh: '在印发机关和印发日期之上',
        en: 'above who printed it and when',
        on: full,
        measure: (document) =>
          words(cc(document).baseline < printing(document).baseline ? '之上' : '之下', '之上'),
      },
    ],
  },
  {
    clause: '7.4.3',
    zh: '印发机关和印发日期',
    en: 'who printed it and when',
    rules: [
      ...typeRules({
        size: '四号',
        font: '仿宋',
        strength: 'SHOULD',
        on: every,
        of: (document) => [printing(document)],
      }),
      {
        strength: 'MUST',
        zh: '编排在末条分隔线之上：最后一行',
        en: 'right above the last rule',
        on: every,
        measure: (document) => lines((last(document).y - printing(document).baseline) / fourth, 0.4, 0.5),
      },
      {
        strength: 'MUST',
        zh: '印发机关左空一字',
        en: 'the office one character from the left',
        on: every,
        measure: (document) => characters((printing(document).left - typeArea.left) / fourth, 1),
      },
      {
        strength: 'MUST',
        zh: '印发日期右空一字',
        en: 'the date one character from the right',
        on: every,
        measure: (document) => characters((typeArea.right - printing(document).right) / fourth, 1),
      },
      {
        strength: 'MUST',
        zh: '用阿拉伯数字将年、月、日标全，不编虚位，后加“印发”二字',
        en: 'year, month and day in Arabic digits without leading zeros, followed by 印发',
        on: every,
        measure: (document) =>
          words(
            printingDate(document).text,
            /^(?:19|20)\d{2}年(?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])日印发$/,
          ),
      },
      {
        strength: 'MUST',
        zh: '印发日期不早于成文日期（条例第九条）',
        en: 'printed on the date of the document or later (Regulation art. 9)',
        on: [...full, 'imprint-own-face', 'short-mark'],
        measure: (document) => {
          const day = (text: string): number => {
            const [year = 0, month = 0, date = 0] = text.match(/\d+/g)?.map(Number) ?? [];
            return Date.UTC(year, month, date);
          };
          const delay = day(printingDate(document).text) - day(lineLike(document, signed).text);
          return words(delay >= 0 ? '不早于' : '早于', '不早于');
        },
      },
      {
        strength: 'MUST',
        zh: '版记中的其他要素与印发机关之间用一条细分隔线隔开',
        en: 'other elements are divided from it by one thin rule',
        on: full,
        measure: (document) => {
          const line = printing(document).baseline;
          const other = imprintLines(document).at(-2)?.baseline ?? 0;
          return places(inner(document).filter(({ y }) => y > other && y < line).length, 1);
        },
      },
    ],
  },
];
