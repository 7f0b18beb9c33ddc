import { characters, lines, millimetres, type RuleGroup, words } from '../measure.ts';
import {
  allLines,
  blankLinesBetween,
  centre,
  character,
  firstPage,
  found,
  lineLike,
  linesLike,
  markLines,
  type PrintedDocument,
  part,
  redRule,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const on = ['minutes'];
const label = /^(?:出席|请假|列席)：/;

const mark = (document: PrintedDocument) => markLines(firstPage(document));
const labels = (document: PrintedDocument) => linesLike(document, label);
/** From 出席 to the last name. */
const attendance = (document: PrintedDocument) => {
  const all = allLines(document);
  return all.slice(all.indexOf(found(labels(document)[0], '出席'))).filter(({ size }) => size === 16);
};

/** 10.3: the format of minutes. */
export const minutesRules: readonly RuleGroup[] = [
  {
    clause: '10.3',
    zh: '纪要格式：标志',
    en: 'minutes: mark',
    rules: [
      {
        strength: 'MUST',
        zh: '标志由“×××××纪要”组成',
        en: 'the mark ends with 纪要',
        on,
        measure: (document) =>
          words(
            mark(document).map(({ text }) => text),
            /^.+纪要$/,
          ),
      },
      {
        strength: 'MUST',
        zh: '居中排布',
        en: 'centred',
        on,
        measure: (document) => millimetres(mark(document).map(centre), (typeArea.left + typeArea.right) / 2),
      },
      {
        strength: 'MUST',
        zh: '上边缘至版心上边缘 35 mm（距页顶 72 mm，量墨迹）',
        en: 'upper edge 35 mm below that of the type area (72 mm from the edge of the sheet, measured on the ink)',
        on,
        measure: (document) =>
          millimetres(
            firstPage(document).ink('red', { bottom: redRule(firstPage(document)).y0 - 2 }).top,
            typeArea.top + 35,
          ),
      },
      ...typeRules({ font: '小标宋', strength: 'REC', on, of: mark }),
      {
        strength: 'REC',
        zh: '红色',
        en: 'red',
        on,
        measure: (document) =>
          words(
            mark(document).map(({ color }) => color),
            '#ff0000',
          ),
      },
    ],
  },
  {
    clause: '10.3',
    zh: '纪要格式：出席、请假、列席',
    en: 'minutes: attendance',
    rules: [
      {
        strength: 'MUST',
        zh: '在正文下空一行编排出席人员名单',
        en: 'those present one blank line below the text',
        on,
        measure: (document) => {
          const all = allLines(document);
          const first = found(labels(document)[0], '出席');
          return lines(blankLinesBetween(found(all[all.indexOf(first) - 1], 'text'), first), 1);
        },
      },
      {
        strength: 'MUST',
        zh: '左空二字',
        en: 'two characters in',
        on,
        measure: (document) =>
          characters(
            labels(document).map(({ left }) => (left - typeArea.left) / character),
            2,
          ),
      },
      ...typeRules({
        size: '三号',
        font: '黑体',
        strength: 'SHOULD',
        on,
        part: ['“出席”二字', '出席'],
        of: (document) => labels(document).map((line) => part(line, /^../)),
      }),
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on,
        part: ['单位和姓名', 'units and names'],
        of: (document) => labels(document).map((line) => part(line, /(?<=：).+/)),
      }),
      {
        strength: 'MUST',
        zh: '后标全角冒号',
        en: 'a full-width colon behind it',
        on,
        measure: (document) => words(lineLike(document, /^出席/).text.slice(0, 3), '出席：'),
      },
      {
        strength: 'MUST',
        zh: '回行与冒号后的首字对齐',
        en: 'further lines align with the first character after the colon',
        on,
        measure: (document) => {
          const name = part(lineLike(document, /^出席/), /(?<=：)./).left;
          return millimetres(
            attendance(document)
              .filter(({ text }) => !label.test(text))
              .map(({ left }) => left - name),
            0,
          );
        },
      },
      {
        strength: 'MUST',
        zh: '请假和列席人员名单另起一行，依次编排',
        en: 'those excused and those who sat in on lines of their own, in this order',
        on,
        measure: (document) =>
          words(
            labels(document)
              .map(({ text }) => text.slice(0, 2))
              .join(' '),
            '出席 请假 列席',
          ),
      },
      {
        strength: 'MUST',
        zh: '各项之间不空行',
        en: 'no blank lines between them',
        on,
        measure: (document) => {
          const all = attendance(document);
          return lines(
            all.slice(1).map((line, index) => blankLinesBetween(all[index] ?? line, line)),
            0,
          );
        },
      },
      {
        strength: 'PRACTICE',
        zh: '纪要不署名、不盖章',
        en: 'minutes carry no signature',
        on,
        measure: (document) =>
          words(
            /^\d{4}年\d+月\d+日$/.test(allLines(document).at(-2)?.text ?? '') ? '署名' : '不署名',
            '不署名',
          ),
      },
    ],
  },
];
