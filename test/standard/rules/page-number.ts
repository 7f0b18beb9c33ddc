import { characters, millimetres, places, type RuleGroup, sheets, words } from '../measure.ts';
import {
  found,
  fourth,
  isOdd,
  isUpright,
  numbered,
  numberedPages,
  type PrintedDocument,
  pageNumber,
  part,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const upright = ['headings-standing', 'annexes-several', 'imprint-own-face', 'full-head'];

const onUpright = (document: PrintedDocument) => numberedPages(document).filter(isUpright);

/** 7.5: page numbers. */
export const pageNumberRules: readonly RuleGroup[] = [
  {
    clause: '7.5',
    zh: '页码',
    en: 'page numbers',
    rules: [
      ...typeRules({
        size: '四号',
        font: '宋体',
        strength: 'SHOULD',
        on: upright,
        of: (document) => numbered(document),
      }),
      {
        strength: 'SHOULD',
        zh: '半角阿拉伯数字',
        en: 'half-width Arabic digits',
        on: upright,
        measure: (document) =>
          words(
            numbered(document).map(({ text }) => text.slice(1, -1)),
            /^[0-9]+$/,
          ),
      },
      {
        strength: 'MUST',
        zh: '数字左右各放一条一字线',
        en: 'a dash of one character on each side',
        on: upright,
        measure: (document) =>
          words(
            numbered(document).map(({ text }) => text.replace(/\d+/, 'N')),
            '—N—',
          ),
      },
      {
        strength: 'MUST',
        zh: '一字线占一个字的位置',
        en: 'the dash is one character wide',
        on: ['headings-standing', 'full-head'],
        measure: (document) => {
          const dashes = onUpright(document).map(({ line }) => part(line, /^—/));
          return characters(
            dashes.map(({ left, right }) => (right - left) / fourth),
            1,
            0.15,
          );
        },
      },
      {
        strength: 'MUST',
        zh: '一字线上距版心下边缘 7 mm（量墨迹）',
        en: 'the dash 7 mm below the type area (measured on the ink)',
        on: upright,
        measure: (document) =>
          millimetres(
            onUpright(document).map((page) => {
              const dash = part(page.line, /^—/);
              return (
                page.ink('black', { left: dash.left, right: dash.right, top: 264, bottom: 276 }).top -
                typeArea.bottom
              );
            }),
            7,
          ),
      },
      {
        strength: 'MUST',
        zh: '编排在版心下边缘之下',
        en: 'below the type area',
        on: upright,
        measure: (document) =>
          places(onUpright(document).filter(({ line }) => line.baseline < typeArea.bottom).length, 0),
      },
      {
        strength: 'MUST',
        zh: '单页码居右空一字',
        en: 'odd pages: one character from the right',
        on: upright,
        measure: (document) =>
          characters(
            onUpright(document)
              .filter(isOdd)
              .map(({ line }) => (typeArea.right - line.right) / fourth),
            1,
          ),
      },
      {
        strength: 'MUST',
        zh: '双页码居左空一字',
        en: 'even pages: one character from the left',
        on: upright,
        measure: (document) =>
          characters(
            onUpright(document)
              .filter((page) => !isOdd(page))
              .map(({ line }) => (line.left - typeArea.left) / fourth),
            1,
          ),
      },
      {
        strength: 'MUST',
        zh: '首页编页码',
        en: 'the first page has its number',
        on: [...upright, 'joint-three', 'upward-one-signer'],
        measure: (document) => words(numbered(document)[0]?.text ?? '', '—1—'),
      },
      {
        strength: 'MUST',
        zh: '页码等于页的次序',
        en: 'the number is that of the page',
        on: upright,
        measure: (document) =>
          places(numberedPages(document).filter(({ line, number }) => line.text !== `—${number}—`).length, 0),
      },
      {
        strength: 'MUST',
        zh: '版记页前有空白页的，空白页不编页码',
        en: 'a blank page before the imprint has no number',
        on: ['imprint-blank-page'],
        measure: (document) => places(found(document.pages[2], 'a blank page').lines.length, 0),
      },
      {
        strength: 'MUST',
        zh: '版记页前有空白页的，版记页不编页码',
        en: 'nor has the page of the imprint after it',
        on: ['imprint-blank-page'],
        measure: (document) =>
          words(pageNumber(found(document.pages[3], 'a fourth page')) === undefined ? '无' : '有', '无'),
      },
      {
        strength: 'MUST',
        zh: '版记页前没有空白页的，版记页编页码',
        en: 'the page of an imprint without a blank page before it has its number',
        on: ['imprint-own-face', 'annexes-several'],
        measure: (document) => sheets(document.pages.length - numbered(document).length, 0),
      },
      {
        strength: 'MUST',
        zh: '附件与正文一起装订的，页码连续编排',
        en: 'numbers run on through bound annexes',
        on: ['annexes-several', 'annex-one'],
        measure: (document) =>
          words(
            numbered(document)
              .map(({ text }) => text)
              .join(''),
            document.pages.map(({ number }) => `—${number}—`).join(''),
          ),
      },
    ],
  },
];
