import { characters, places, type RuleGroup } from '../measure.ts';
import {
  allLines,
  bodyLines,
  character,
  isUpright,
  linesLike,
  type PrintedDocument,
  type PrintedLine,
  uprightPages,
} from '../pages.ts';

const kinsoku = [
  'headings-standing',
  'headings-run-in',
  'annexes-several',
  'imprint-blank-page',
  'joint-three',
  'recipients',
];
const textOfUpright = (document: PrintedDocument): readonly PrintedLine[] =>
  allLines(document).filter(({ page }) => {
    const on = document.pages[page - 1];
    return on !== undefined && isUpright(on);
  });

/** GB/T 15834 and 15835: marks and numerals, as far as a page shows them. */
export const wordingRules: readonly RuleGroup[] = [
  {
    clause: 'GB/T 15834 5.1',
    zh: '标点符号的位置',
    en: 'place of punctuation',
    rules: [
      {
        strength: 'MUST',
        zh: '句号、逗号、顿号、分号、冒号、问号、叹号不出现在行首',
        en: 'no full stop, comma, colon, question or exclamation mark begins a line',
        on: kinsoku,
        measure: (document) =>
          places(textOfUpright(document).filter(({ text }) => /^[。，、；：？！]/.test(text)).length, 0),
      },
      {
        strength: 'MUST',
        zh: '引号、括号、书名号的后半不出现在行首',
        en: 'no closing quotation mark or bracket begins a line',
        on: kinsoku,
        measure: (document) =>
          places(textOfUpright(document).filter(({ text }) => /^[”’）》〉】〕]/.test(text)).length, 0),
      },
      {
        strength: 'MUST',
        zh: '引号、括号、书名号的前半不出现在行末',
        en: 'no opening quotation mark or bracket ends a line',
        on: kinsoku,
        measure: (document) =>
          places(textOfUpright(document).filter(({ text }) => /[“‘（《〈【〔]$/.test(text)).length, 0),
      },
    ],
  },
  {
    clause: 'GB/T 15835',
    zh: '数字',
    en: 'numerals',
    rules: [
      {
        strength: 'SHOULD',
        zh: '5.1.7 阿拉伯数字用半角',
        en: '5.1.7 Arabic digits are half-width',
        on: [...kinsoku, 'full-head'],
        measure: (document) => places(linesLike(document, /[０-９]/).length, 0),
      },
      {
        strength: 'SHOULD',
        zh: '5.1.7 阿拉伯数字约占半个字宽',
        en: '5.1.7 an Arabic digit is about half a character wide',
        on: ['full-head', 'headings-run-in'],
        measure: (document) =>
          characters(
            uprightPages(document)
              .flatMap(bodyLines)
              .flatMap((line) => line.characters)
              .filter(({ character: each }) => /\d/.test(each))
              .map(({ left, right }) => (right - left) / character),
            0.5,
            0.1,
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '数字不断在两行',
        en: 'no number is broken between two lines',
        on: kinsoku,
        measure: (document) => {
          const all = textOfUpright(document);
          const broken = all.filter(
            ({ text, right }, index) =>
              right > 181 && /\d$/.test(text) && /^\d/.test(all[index + 1]?.text ?? ''),
          );
          return places(broken.length, 0);
        },
      },
      {
        strength: 'PRACTICE',
        zh: '发文字号和引用的文号，年份都用六角括号',
        en: 'years of document numbers stand between 〔 and 〕 wherever they are named',
        on: kinsoku,
        measure: (document) => places(linesLike(document, /[[（(【]20\d\d[\]）)】]\d+号/).length, 0),
      },
    ],
  },
];
