import { characters, places, type RuleGroup, words } from '../measure.ts';
import {
  bodyLines,
  character,
  fontsOf,
  isIndented,
  lineAfter,
  linesLike,
  type PrintedDocument,
  type PrintedLine,
  part,
  typeArea,
  uprightPages,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const standing = ['headings-standing'];
const runIn = ['headings-run-in'];
const both = [...standing, ...runIn];

/** 一、 （一） 1. （1）, as they stand at the beginning of a line that is indented by two characters. */
const levels = [
  /^[一二三四五六七八九十]+、/,
  /^（[一二三四五六七八九十]+）/,
  /^\d+\.(?!\d)/,
  /^（\d+）/,
] as const;

const headings = (document: PrintedDocument, level: number): readonly PrintedLine[] =>
  linesLike(document, levels[level] ?? /$^/).filter((line) => isIndented(line) && line.size === 16);
/** Number and title, up to the full stop after which the text runs on. */
const headingPart = (line: PrintedLine) => part(line, /^[^。]+/);
const textAfter = (line: PrintedLine) => part(line, /(?<=。).+/);

const typeOfLevel = (level: number, font: '黑体' | '楷体' | '仿宋') =>
  typeRules({
    size: '三号',
    font,
    strength: 'SHOULD',
    on: both,
    part: [`第${level + 1}层`, `level ${level + 1}`],
    of: (document) => headings(document, level).map(headingPart),
  });

const markOfLevel = (level: number, mark: string, pattern: RegExp) => ({
  strength: 'MAY' as const,
  zh: `第${level + 1}层用“${mark}”标注`,
  en: `level ${level + 1} is marked ${mark}`,
  on: both,
  measure: (document: PrintedDocument) =>
    words(
      headings(document, level).map(({ text }) => text),
      pattern,
    ),
});

const indentOfLevel = (level: number) => ({
  strength: 'MUST' as const,
  zh: `第${level + 1}层标题左空二字`,
  en: `level ${level + 1} begins two characters in`,
  on: both,
  measure: (document: PrintedDocument) =>
    characters(
      headings(document, level).map(({ left }) => (left - typeArea.left) / character),
      2,
    ),
});

/** 7.3.3: levels of headings. */
export const levelRules: readonly RuleGroup[] = [
  {
    clause: '7.3.3',
    zh: '结构层次',
    en: 'levels',
    rules: [
      markOfLevel(0, '一、', /^[一二三四五六七八九十]+、[^、，。．.]/),
      markOfLevel(1, '（一）', /^（[一二三四五六七八九十]+）[^、，。．.]/),
      markOfLevel(2, '1.', /^\d+\.[^、，。．.]/),
      markOfLevel(3, '（1）', /^（\d+）[^、，。．.]/),
      ...typeOfLevel(0, '黑体'),
      ...typeOfLevel(1, '楷体'),
      ...typeOfLevel(2, '仿宋'),
      ...typeOfLevel(3, '仿宋'),
      indentOfLevel(0),
      indentOfLevel(1),
      indentOfLevel(2),
      indentOfLevel(3),
      {
        strength: 'PRACTICE',
        zh: '第一层序号连续',
        en: 'numbers of level 1 run on',
        on: both,
        measure: (document) =>
          words(
            headings(document, 0)
              .map(({ text }) => text.slice(0, 1))
              .join(''),
            ['一二三'],
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '下一层序号在每个上层标题下从头起',
        en: 'numbers of level 2 begin anew below each heading of level 1',
        on: standing,
        measure: (document) =>
          words(
            headings(document, 1)
              .map(({ text }) => text.slice(1, 2))
              .join(''),
            ['一二一二'],
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '独立成行的标题末尾不加句号',
        en: 'a heading on a line of its own has no full stop',
        on: standing,
        measure: (document) =>
          words(
            [0, 1, 2, 3].flatMap((level) => headings(document, level)).map(({ text }) => text.slice(-1)),
            /[^。，；]/,
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '独立成行的标题不落在页末',
        en: 'a heading on a line of its own does not end a page',
        on: standing,
        measure: (document) =>
          places(
            uprightPages(document).filter((page) =>
              levels.some((level) => level.test(bodyLines(page).at(-1)?.text ?? '')),
            ).length,
            0,
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '接排正文的标题以句号结束，后面接排正文',
        en: 'a heading with text behind it ends with a full stop',
        on: runIn,
        measure: (document) =>
          words(
            [0, 1, 2, 3].flatMap((level) => headings(document, level)).map(({ text }) => text),
            /^[^。]{5,16}。./,
          ),
      },
      {
        strength: 'SHOULD',
        zh: '接排的正文用仿宋',
        en: 'the text behind it is in 仿宋',
        on: runIn,
        measure: (document) =>
          words(
            [0, 1, 2, 3]
              .flatMap((level) => headings(document, level))
              .flatMap((line) => fontsOf(textAfter(line))),
            '仿宋_GB2312',
          ),
      },
      {
        strength: 'MUST',
        zh: '独立成行的标题，正文另起一行左空二字',
        en: 'text below a heading begins on the next line, two characters in',
        on: standing,
        measure: (document) =>
          characters(
            headings(document, 3).map((line) => (lineAfter(document, line).left - typeArea.left) / character),
            2,
          ),
      },
    ],
  },
];
