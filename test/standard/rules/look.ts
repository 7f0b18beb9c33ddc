import { millimetres, points, type RuleGroup } from '../measure.ts';
import {
  bodyLines,
  centre,
  firstPage,
  found,
  numbered,
  type PrintedDocument,
  redRule,
  sizesOf,
  typeArea,
} from '../pages.ts';

const on = ['look'];
const pitch = (28 * 25.4) / 72;
const text = (document: PrintedDocument) => bodyLines(found(document.pages[1], 'a second page'));

/** 5.2.2 and 5.2.3 allow adjustments: what a look says happens, and nothing else. */
export const lookRules: readonly RuleGroup[] = [
  {
    clause: '5.2.3',
    zh: '特定情况的适当调整（look）',
    en: 'adjustments (look)',
    rules: [
      {
        strength: 'MAY',
        zh: '写明行距 28 磅的，行距为 9.9 mm',
        en: 'a line pitch of 28 pt gives lines 9.9 mm apart',
        on,
        measure: (document) => {
          const baselines = text(document).map(({ baseline }) => baseline);
          const gaps = baselines.slice(1).map((y, index) => y - (baselines[index] ?? 0));
          return millimetres(
            gaps.filter((gap) => gap < 1.5 * pitch),
            pitch,
            0.1,
          );
        },
      },
      {
        strength: 'MAY',
        zh: '写明标题小二号的，标题为 18 磅',
        en: 'a title of 小二 is set in 18 pt',
        on,
        measure: (document) =>
          points(
            sizesOf(
              found(
                firstPage(document).lines.find(({ text: words }) => words.startsWith('关于')),
                'a title',
              ),
            ),
            18,
          ),
      },
      {
        strength: 'MAY',
        zh: '写明页码居中的，页码居中',
        en: 'a centred page number is centred',
        on,
        measure: (document) =>
          millimetres(numbered(document).map(centre), (typeArea.left + typeArea.right) / 2),
      },
      {
        strength: 'MUST',
        zh: '没有写的照标准：订口 28 mm',
        en: 'what is not said stays: binding margin 28 mm',
        on,
        measure: (document) =>
          millimetres(
            text(document)
              .filter(({ left }) => left < 35)
              .map(({ left }) => left),
            typeArea.left,
          ),
      },
      {
        strength: 'MUST',
        zh: '没有写的照标准：发文机关标志上边缘距页顶 72 mm',
        en: 'what is not said stays: the mark 72 mm from the upper edge of the sheet',
        on,
        measure: (document) =>
          millimetres(
            firstPage(document).ink('red', { bottom: redRule(firstPage(document)).y0 - 2 }).top,
            typeArea.top + 35,
          ),
      },
      {
        strength: 'MUST',
        zh: '没有写的照标准：正文三号字',
        en: 'what is not said stays: text in 三号',
        on,
        measure: (document) => points(text(document).flatMap(sizesOf), 16),
      },
    ],
  },
];
