import { characters, lines, millimetres, places, type RuleGroup, words } from '../measure.ts';
import {
  allLines,
  centre,
  character,
  found,
  isUpright,
  lastPage,
  lineAfter,
  lineLike,
  linesLike,
  type PrintedDocument,
  type PrintedLine,
  type PrintedPage,
  rowOf,
  titleLines,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';
import { listedTitles } from './annex-note.ts';

const one = ['annex-one'];
const several = ['annexes-several'];
const both = [...one, ...several];

const annexTitleOf = (page: PrintedPage): string =>
  titleLines(page)
    .map(({ text }) => text)
    .join('');
const annexPages = (document: PrintedDocument): readonly PrintedPage[] =>
  document.pages.filter(({ lines: all }) => all.some(({ text }) => /^附件\d*$/.test(text)));
const marks = (document: PrintedDocument): readonly PrintedLine[] => linesLike(document, /^附件\d*$/);
/** 7.3.7: the pages of the annexes. */
export const annexRules: readonly RuleGroup[] = [
  {
    clause: '7.3.7',
    zh: '附件',
    en: 'annexes',
    rules: [
      {
        strength: 'MUST',
        zh: '另面编排：各附件从新的一面开始，标识在该面第一行',
        en: 'each on a new face: its mark is the first thing on it',
        on: both,
        measure: (document) =>
          words(
            annexPages(document).map(
              ({ lines: all }) => all.filter(({ direction }) => direction === 'horizontal')[0]?.text ?? '',
            ),
            /^附件\d?$/,
          ),
      },
      {
        strength: 'MUST',
        zh: '在版记之前，与公文正文一起装订',
        en: 'before the imprint, bound with the text',
        on: both,
        measure: (document) => {
          const last = found(annexPages(document).at(-1), 'an annex').number;
          return words(
            last < lineLike(document, /印发$/).page || last === lastPage(document).number ? '之前' : '之后',
            '之前',
          );
        },
      },
      ...typeRules({
        size: '三号',
        font: '黑体',
        strength: 'MUST',
        on: both,
        of: (document) => marks(document),
      }),
      {
        strength: 'MUST',
        zh: '顶格编排在版心左上角',
        en: 'flush left in the upper left corner',
        on: both,
        measure: (document) =>
          millimetres(
            annexPages(document).flatMap((page) =>
              page.lines
                .filter(({ text: words }) => /^附件\d*$/.test(words))
                .map(({ left }) => left - (isUpright(page) ? 0 : 7)),
            ),
            typeArea.left,
          ),
      },
      {
        strength: 'MUST',
        zh: '在第一行',
        en: 'on line 1',
        on: both,
        measure: (document) =>
          lines(
            annexPages(document)
              .filter(isUpright)
              .flatMap((page) => page.lines.filter(({ text: words }) => /^附件\d*$/.test(words)).map(rowOf)),
            1,
            0,
          ),
      },
      {
        strength: 'MUST',
        zh: '“附件”后不加冒号，顺序号用阿拉伯数字',
        en: 'no colon after 附件, its number in Arabic digits',
        on: several,
        measure: (document) =>
          words(
            marks(document)
              .map((line) => line.text)
              .join(' '),
            '附件1 附件2 附件3',
          ),
      },
      {
        strength: 'MUST',
        zh: '只有一个附件的，只标“附件”二字',
        en: 'a single annex is marked 附件 only',
        on: one,
        measure: (document) =>
          words(
            marks(document).map((line) => line.text),
            '附件',
          ),
      },
      {
        strength: 'MUST',
        zh: '附件标题居中编排',
        en: 'the title of an annex is centred',
        on: both,
        measure: (document) =>
          millimetres(
            annexPages(document).flatMap((page) =>
              titleLines(page).map((line) => centre(line) - (isUpright(page) ? 106 : 147.5)),
            ),
            0,
          ),
      },
      {
        strength: 'MUST',
        zh: '附件标题在版心第三行',
        en: 'the title of an annex on line 3',
        on: both,
        measure: (document) =>
          lines(
            annexPages(document)
              .filter(isUpright)
              .map((page) => rowOf(found(titleLines(page)[0], 'a title'))),
            3,
            0,
          ),
      },
      ...typeRules({
        size: '二号',
        font: '小标宋',
        strength: 'MUST',
        on: both,
        of: (document) => annexPages(document).flatMap(titleLines),
      }),
      {
        strength: 'MUST',
        zh: '附件顺序号和标题与附件说明一致',
        en: 'numbers and titles as in the annex note',
        on: both,
        measure: (document) => words(annexPages(document).map(annexTitleOf), listedTitles(document)),
      },
      {
        strength: 'MUST',
        zh: '附件格式同正文：左空二字',
        en: 'text of an annex as that of the document: two characters in',
        on: one,
        measure: (document) => {
          const page = found(annexPages(document)[0], 'an annex');
          const heading = found(
            page.lines.find(({ text: words }) => words.startsWith('一、')),
            'a heading',
          );
          return characters((lineAfter(document, heading).left - typeArea.left) / character, 2);
        },
      },
    ],
  },
  {
    clause: '7.3.7',
    zh: '单独装订的附件',
    en: 'an annex that is not bound with the text',
    rules: [
      {
        strength: 'MUST',
        zh: '左上角第一行标公文的发文字号，并在后面标“附件”和顺序号',
        en: 'on line 1 the document number followed by 附件 and its number',
        on: ['annex-loose'],
        measure: (document) =>
          words(allLines(document)[0]?.text ?? '', /^\p{Script=Han}+〔\d{4}〕[1-9]\d*号附件\d*$/u),
      },
      {
        strength: 'MUST',
        zh: '顶格编排',
        en: 'flush left',
        on: ['annex-loose'],
        measure: (document) => millimetres(found(allLines(document)[0], 'a line').left, 35),
      },
      {
        strength: 'MUST',
        zh: '只标一次',
        en: 'marked once',
        on: ['annex-loose'],
        measure: (document) => places(linesLike(document, /号附件/).length, 1),
      },
    ],
  },
];
