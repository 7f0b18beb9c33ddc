import { characters, millimetres, places, type RuleGroup, sheets } from '../measure.ts';
import {
  fourth,
  isOdd,
  isUpright,
  landscapePages,
  numberedPages,
  type PrintedDocument,
  typeArea,
} from '../pages.ts';

const turned = ['annexes-several'];

const onTurned = (document: PrintedDocument) => numberedPages(document).filter((page) => !isUpright(page));

/** 7.5 and 8: numbers of landscape pages. */
export const landscapeNumberRules: readonly RuleGroup[] = [
  {
    clause: '8',
    zh: '横排表格的页码',
    en: 'numbers of landscape pages',
    rules: [
      {
        strength: 'MUST',
        zh: '页码位置与公文其他页码一致：一字线距横排页左边缘 28 mm（量墨迹）',
        en: 'where the other pages have it: the dash 28 mm from the left edge of the turned sheet (measured on the ink)',
        on: turned,
        measure: (document) =>
          millimetres(
            onTurned(document).map((page) => {
              const { top, bottom } = page.line;
              return page.ink('black', {
                left: 20,
                right: 33,
                top: top - 1,
                bottom: top + Math.min(4, bottom - top),
              }).right;
            }),
            28,
          ),
      },
      {
        strength: 'MUST',
        zh: '单页码：在下端，距版心一字',
        en: 'odd pages: at the lower end, one character in',
        on: turned,
        measure: (document) =>
          characters(
            onTurned(document)
              .filter(isOdd)
              .map(({ line }) => (typeArea.right - line.bottom) / fourth),
            1,
            0.3,
          ),
      },
      {
        strength: 'MUST',
        zh: '双页码：在上端，距版心一字',
        en: 'even pages: at the upper end, one character in',
        on: turned,
        measure: (document) =>
          characters(
            onTurned(document)
              .filter((page) => !isOdd(page))
              .map(({ line }) => (line.top - typeArea.left) / fourth),
            1,
            0.3,
          ),
      },
      {
        strength: 'MUST',
        zh: '页下不另编页码',
        en: 'no second number at its foot',
        on: turned,
        measure: (document) =>
          places(
            landscapePages(document).filter(
              ({ lines: all }) => all.filter(({ text }) => /^—\d+—$/.test(text)).length !== 1,
            ).length,
            0,
          ),
      },
      {
        strength: 'MUST',
        zh: '每个横排页都有页码',
        en: 'every landscape page has its number',
        on: turned,
        measure: (document) => sheets(onTurned(document).length, 2),
      },
    ],
  },
];
