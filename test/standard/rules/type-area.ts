import { characters, lines, millimetres, places, type RuleGroup, words } from '../measure.ts';
import {
  allLines,
  bodyLines,
  character,
  isUpright,
  middleOf,
  type PrintedDocument,
  type PrintedLine,
  pitch,
  typeArea,
  uprightPages,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const whole = ['headings-standing', 'headings-run-in', 'imprint-same-face', 'annexes-several'];

/** Pages that text fills from the first line to the last. */
const fullPages = (document: PrintedDocument) =>
  uprightPages(document).filter((page) => bodyLines(page).length === 22);

const baselines = (page: Parameters<typeof bodyLines>[0]): readonly number[] =>
  bodyLines(page).map(({ baseline }) => baseline);

/** Lines of nothing but Chinese characters and marks that fill the width: what characters can be counted on. */
const fullLines = (document: PrintedDocument): readonly PrintedLine[] =>
  uprightPages(document)
    .flatMap(bodyLines)
    .filter(
      ({ text, left, right }) => /^[\p{Script=Han}，、；：（）“”]+$/u.test(text) && left < 29 && right > 182,
    );

/** A mark of punctuation may hang over the edge by its own width. */
const hangs = ({ text }: PrintedLine): boolean => /[，。、；：！？」』）》”]$/.test(text);

const outside = (document: PrintedDocument): readonly PrintedLine[] =>
  allLines(document).filter((line) => {
    const upright = document.pages[line.page - 1];
    if (upright === undefined || !isUpright(upright)) return false;
    const right = typeArea.right + 1.5 + (hangs(line) ? character : 0);
    return (
      line.left < typeArea.left - 1 ||
      line.right > right ||
      line.baseline > typeArea.bottom ||
      line.baseline < typeArea.top
    );
  });

/** 5.1–5.2.3: paper, margins, type, grid. */
export const typeAreaRules: readonly RuleGroup[] = [
  {
    clause: '5.1',
    zh: '幅面尺寸',
    en: 'paper',
    rules: [
      {
        strength: 'MUST',
        zh: '用纸宽 210 mm（A4）',
        en: 'the sheet is 210 mm wide (A4)',
        on: whole,
        measure: (document) =>
          millimetres(
            document.pages.map((page) => Math.min(page.width, page.height)),
            210,
            0.5,
          ),
      },
      {
        strength: 'MUST',
        zh: '用纸长 297 mm（A4）',
        en: 'the sheet is 297 mm long (A4)',
        on: whole,
        measure: (document) =>
          millimetres(
            document.pages.map((page) => Math.max(page.width, page.height)),
            297,
            0.5,
          ),
      },
    ],
  },
  {
    clause: '5.2.1',
    zh: '页边与版心',
    en: 'margins and type area',
    rules: [
      {
        strength: 'MUST',
        zh: '天头 37 mm：首行的行高从这里开始',
        en: 'top margin 37 mm: where the first line of the grid begins',
        on: ['headings-standing'],
        measure: (document) =>
          millimetres(
            fullPages(document).map((page) => middleOf(bodyLines(page)[0] ?? never()) - pitch / 2),
            typeArea.top,
          ),
      },
      {
        strength: 'MUST',
        zh: '订口 28 mm：顶格的行从这里开始',
        en: 'binding margin 28 mm: where flush lines begin',
        on: whole,
        measure: (document) =>
          millimetres(
            uprightPages(document)
              .flatMap(bodyLines)
              .filter(({ left }) => left < 35)
              .map(({ left }) => left),
            typeArea.left,
          ),
      },
      {
        strength: 'MUST',
        zh: '版心宽 156 mm：满行的宽度',
        en: 'type area 156 mm wide: the width of full lines',
        on: ['headings-standing'],
        measure: (document) =>
          millimetres(
            fullLines(document)
              .filter((line) => !hangs(line))
              .map(({ left, right }) => right - left),
            typeArea.width,
          ),
      },
      {
        strength: 'MUST',
        zh: '版心高 225 mm：满页首行到末行的高度',
        en: 'type area 225 mm high: from the first to the last line of a full page',
        on: ['headings-standing'],
        measure: (document) =>
          millimetres(
            fullPages(document).map(
              (page) => Math.max(...baselines(page)) - Math.min(...baselines(page)) + pitch,
            ),
            typeArea.height,
          ),
      },
      {
        strength: 'MUST',
        zh: '文字都在版心之内（页码除外，行末标点可以悬挂）',
        en: 'text stands inside the type area (but page numbers; marks may hang at the end of a line)',
        on: [...whole, 'full-head', 'joint-three', 'upward-three-signers'],
        measure: (document) => places(outside(document).length, 0),
      },
    ],
  },
  {
    clause: '5.2.2',
    zh: '字体和字号',
    en: 'type',
    rules: [
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on: ['headings-standing', 'imprint-same-face', 'note'],
        of: (document) => textLines(document),
      }),
    ],
  },
  {
    clause: '5.2.3',
    zh: '行数和字数',
    en: 'lines and characters',
    rules: [
      {
        strength: 'SHOULD',
        zh: '满页 22 行',
        en: '22 lines on a full page',
        on: ['headings-standing'],
        measure: (document) => {
          const counts = uprightPages(document)
            .filter((page) => bodyLines(page).length > 18)
            .map((page) => bodyLines(page).length);
          return lines(counts, 22, 0);
        },
      },
      {
        strength: 'SHOULD',
        zh: '行距均匀：版心高的 1/22，即 10.2 mm',
        en: 'lines evenly spaced: 1/22 of the type area, 10.2 mm',
        on: ['headings-standing'],
        measure: (document) =>
          millimetres(
            fullPages(document).flatMap((page) =>
              baselines(page)
                .slice(1)
                .map((y, index) => y - (baselines(page)[index] ?? 0)),
            ),
            pitch,
            0.1,
          ),
      },
      {
        strength: 'SHOULD',
        zh: '满行 28 字（避头尾时可差 1 字）',
        en: '28 characters on a full line (one more or less where a mark may not begin or end it)',
        on: ['headings-standing'],
        measure: (document) =>
          characters(
            fullLines(document).map(({ text }) => Array.from(text).length),
            28,
            1,
          ),
      },
      {
        strength: 'SHOULD',
        zh: '八成以上的满行正好 28 字',
        en: 'exactly 28 characters on most full lines',
        on: ['headings-standing'],
        measure: (document) => {
          const counts = fullLines(document).map(({ text }) => Array.from(text).length);
          const exact = counts.filter((count) => count === 28).length;
          return words(
            exact >= 0.8 * counts.length && counts.length > 8 ? '≥80%' : `${exact}/${counts.length}`,
            '≥80%',
          );
        },
      },
      {
        strength: 'SHOULD',
        zh: '字距均匀：一个字占 5.57 mm',
        en: 'characters evenly spaced: 5.57 mm each',
        on: ['headings-standing'],
        measure: (document) => {
          const full = fullLines(document).filter(({ text }) => Array.from(text).length === 28);
          return millimetres(
            full.map(({ left, right }) => (right - left) / 28),
            character,
            0.1,
          );
        },
      },
    ],
  },
];

/** Lines of running text, without titles, headings, imprint and numbers. */
const textLines = (document: PrintedDocument): readonly PrintedLine[] =>
  uprightPages(document)
    .flatMap(bodyLines)
    .filter(({ text }) => !/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(text));

function never(): never {
  throw new Error('a full page has a first line');
}
