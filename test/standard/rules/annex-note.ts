import { characters, lines, millimetres, type RuleGroup, words } from '../measure.ts';
import {
  allLines,
  blankLinesBetween,
  character,
  found,
  lineLike,
  type PrintedDocument,
  type PrintedLine,
  part,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const one = ['annex-one'];
const several = ['annexes-several'];
const both = [...one, ...several];

/** From 附件： to the line before the signature. */
function annexNote(document: PrintedDocument): readonly PrintedLine[] {
  const all = allLines(document);
  const first = all.findIndex(({ text }) => text.startsWith('附件：'));
  const rest = all.slice(first);
  const end = rest.findIndex(
    (line, index) => index > 0 && blankLinesBetween(rest[index - 1] ?? line, line) > 0.5,
  );
  return rest.slice(0, end);
}

const entries = (document: PrintedDocument) =>
  annexNote(document).filter(({ text }) => /^(?:附件：)?\d\./.test(text));
const text = (of: readonly PrintedLine[]): string => of.map((line) => line.text).join('');
/** Titles as the note lists them, wrapped lines joined. */
export const listedTitles = (document: PrintedDocument): readonly string[] =>
  text(annexNote(document))
    .replace(/^附件：/, '')
    .split(/\d\.(?=\D)/)
    .filter((each) => each !== '');

/** 7.3.4: the note of the annexes. */
export const annexNoteRules: readonly RuleGroup[] = [
  {
    clause: '7.3.4',
    zh: '附件说明',
    en: 'annex note',
    rules: [
      {
        strength: 'MUST',
        zh: '在正文下空一行',
        en: 'one blank line below the text',
        on: both,
        measure: (document) => {
          const all = allLines(document);
          const first = found(annexNote(document)[0], 'an annex note');
          return lines(blankLinesBetween(found(all[all.indexOf(first) - 1], 'text above'), first), 1);
        },
      },
      {
        strength: 'MUST',
        zh: '左空二字',
        en: 'two characters in',
        on: both,
        measure: (document) =>
          characters((lineLike(document, /^附件：/).left - typeArea.left) / character, 2),
      },
      {
        strength: 'MUST',
        zh: '“附件”二字后标全角冒号和附件名称',
        en: '附件, a full-width colon and the title',
        on: both,
        measure: (document) => words(lineLike(document, /^附件[：:]/).text, /^附件：\S/),
      },
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on: both,
        source: '5.2.2',
        of: (document) => annexNote(document),
      }),
      {
        strength: 'MUST',
        zh: '有多个附件的，用阿拉伯数字标注顺序号',
        en: 'several annexes are numbered with Arabic digits',
        on: several,
        measure: (document) =>
          words(
            entries(document)
              .map((line) => part(line, /\d\./).text)
              .join(' '),
            '1. 2. 3.',
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '只有一个附件的不编号',
        en: 'a single annex has no number',
        on: one,
        measure: (document) => words(text(annexNote(document)), /^附件：\D/),
      },
      {
        strength: 'MUST',
        zh: '附件名称后不加标点符号',
        en: 'no mark after a title',
        on: both,
        measure: (document) =>
          words(
            listedTitles(document).map((each) => each.slice(-1)),
            /[^。；，、.;,]/,
          ),
      },
      {
        strength: 'MUST',
        zh: '名称较长需回行时，与上一行附件名称的首字对齐',
        en: 'a long title goes on below its own first character',
        on: both,
        measure: (document) => {
          const note = annexNote(document);
          const first = found(note[0], 'an annex note');
          const title = part(first, /(?<=附件：(?:1\.)?)[^\d.].*/);
          return millimetres(found(note[1], 'a wrapped title').left - title.left, 0);
        },
      },
      {
        strength: 'MUST',
        zh: '各附件名称的首字上下对齐',
        en: 'titles begin below one another',
        on: several,
        measure: (document) => {
          const lefts = entries(document).map((line) => part(line, /(?<=\d\.)\D.*/).left);
          return millimetres(Math.max(...lefts) - Math.min(...lefts), 0);
        },
      },
    ],
  },
];
