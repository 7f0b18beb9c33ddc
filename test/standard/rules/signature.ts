import { characters, lines, places, type RuleGroup, words } from '../measure.ts';
import { blankLinesBetween, character, lineLike, linesLike, typeArea } from '../pages.ts';
import { typeRules } from '../type-rules.ts';
import { above, dateLine, lastText, name } from './signature-parts.ts';

const sealed = ['full-head', 'short-mark', 'recipients', 'note', 'upward-one-signer'];
const jointly = ['joint-three', 'joint-five'];
const unsealed = ['unsealed-long-name', 'unsealed-short-name'];
const every = [...sealed, ...jointly, ...unsealed, 'joint-unsealed'];

/** 7.3.5.2–7.3.6: signature and date without a seal, digits, note. */
export const signatureRules: readonly RuleGroup[] = [
  {
    clause: '7.3.5.2',
    zh: '不加盖印章的署名和成文日期',
    en: 'signature and date without a seal',
    rules: [
      {
        strength: 'MUST',
        zh: '署名在正文下空一行',
        en: 'the name one blank line below the text',
        on: unsealed,
        measure: (document) => lines(blankLinesBetween(above(document, name(document)), name(document)), 1),
      },
      {
        strength: 'MUST',
        zh: '署名右空二字',
        en: 'the name two characters from the right',
        on: ['unsealed-long-name'],
        measure: (document) => characters((typeArea.right - name(document).right) / character, 2),
      },
      {
        strength: 'MUST',
        zh: '成文日期在署名下一行',
        en: 'the date on the line below the name',
        on: unsealed,
        measure: (document) => lines(blankLinesBetween(name(document), dateLine(document)), 0),
      },
      {
        strength: 'MUST',
        zh: '成文日期首字比署名首字右移二字',
        en: 'the date begins two characters to the right of the name',
        on: unsealed,
        measure: (document) => characters((dateLine(document).left - name(document).left) / character, 2),
      },
      {
        strength: 'MUST',
        zh: '成文日期长于署名的，日期右空二字',
        en: 'a date longer than the name: two characters from the right',
        on: ['unsealed-short-name'],
        measure: (document) => characters((typeArea.right - dateLine(document).right) / character, 2),
      },
      {
        strength: 'MUST',
        zh: '成文日期长于署名的，署名相应增加右空字数',
        en: 'a date longer than the name: the name moves to the left',
        on: ['unsealed-short-name'],
        measure: (document) =>
          words((typeArea.right - name(document).right) / character > 2.5 ? '多于二字' : '二字', '多于二字'),
      },
      {
        strength: 'MUST',
        zh: '联合行文：先编排主办机关署名，其他机关依次向下',
        en: 'jointly: the lead first, the others below it',
        on: ['joint-unsealed'],
        measure: (document) =>
          words(
            [above(document, dateLine(document), 2), name(document)].map(({ text }) => text).join('/'),
            '中共某某县委宣传部/某某县文化和旅游局',
          ),
      },
      {
        strength: 'MUST',
        zh: '联合行文：各署名分行，行间不空行',
        en: 'jointly: one name a line, no blank lines between them',
        on: ['joint-unsealed'],
        measure: (document) =>
          lines(blankLinesBetween(above(document, dateLine(document), 2), name(document)), 0),
      },
    ],
  },
  {
    clause: '7.3.5.4',
    zh: '成文日期中的数字',
    en: 'digits of the date',
    rules: [
      {
        strength: 'MUST',
        zh: '用阿拉伯数字将年、月、日标全，年份标全称，月、日不编虚位',
        en: 'year, month and day in Arabic digits, the year in full, no leading zeros',
        on: every,
        measure: (document) =>
          words(dateLine(document).text, /^(?:19|20)\d{2}年(?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])日$/),
      },
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on: every,
        source: '5.2.2',
        of: (document) => [name(document), dateLine(document)],
      }),
    ],
  },
  {
    clause: '7.3.5.5',
    zh: '落款与正文同面',
    en: 'signature and text on one page',
    rules: [
      {
        strength: 'PRACTICE',
        zh: '署名和成文日期所在的面有正文',
        en: 'the page of the signature shows text',
        on: every,
        measure: (document) => {
          const first = lastText(document);
          return words(
            first.page === dateLine(document).page && first.size === 16 ? '有正文' : '无正文',
            '有正文',
          );
        },
      },
      {
        strength: 'PRACTICE',
        zh: '不出现“此页无正文”',
        en: 'nothing says 此页无正文',
        on: every,
        measure: (document) => places(linesLike(document, /此页无正文/).length, 0),
      },
    ],
  },
  {
    clause: '7.3.6',
    zh: '附注',
    en: 'note',
    rules: [
      {
        strength: 'MUST',
        zh: '居左空二字',
        en: 'two characters from the left',
        on: ['note'],
        measure: (document) =>
          characters((lineLike(document, /^（此件/).left - typeArea.left) / character, 2),
      },
      {
        strength: 'MUST',
        zh: '加圆括号',
        en: 'in parentheses',
        on: ['note'],
        measure: (document) => words(lineLike(document, /此件/).text, /^（[^（）]+）$/),
      },
      {
        strength: 'MUST',
        zh: '编排在成文日期下一行',
        en: 'on the line below the date',
        on: ['note'],
        measure: (document) => lines(blankLinesBetween(dateLine(document), lineLike(document, /^（此件/)), 0),
      },
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on: ['note'],
        source: '5.2.2',
        of: (document) => [lineLike(document, /^（此件/)],
      }),
    ],
  },
];
