import { millimetres, type RuleGroup, words } from '../measure.ts';
import { allLines, markLines, pageNumber, redRules, uprightPages } from '../pages.ts';

const whole = ['headings-standing', 'headings-run-in', 'imprint-same-face', 'annexes-several'];

/** 5.2.4 and 6: colour and printing. */
export const printRules: readonly RuleGroup[] = [
  {
    clause: '5.2.4',
    zh: '文字颜色',
    en: 'colour of text',
    rules: [
      {
        strength: 'MUST',
        zh: '除发文机关标志外，文字均为黑色',
        en: 'all text but the issuer mark is black',
        on: [...whole, 'full-head', 'note'],
        measure: (document) =>
          words(
            [
              ...new Set(
                allLines(document)
                  .filter(({ size }) => size <= 22)
                  .flatMap((line) => line.characters.map(({ color }) => color)),
              ),
            ],
            '#000000',
          ),
      },
    ],
  },
  {
    clause: '6.1',
    zh: '制版',
    en: 'plate',
    rules: [
      {
        strength: 'MUST',
        zh: '版面平直：红色分隔线两端高差不超过 1 mm',
        en: 'the page is straight: both ends of the red rule at one height',
        on: ['full-head', 'short-mark', 'joint-three'],
        measure: (document) =>
          millimetres(
            document.pages.flatMap(redRules).map(({ y0, y1 }) => y1 - y0),
            0,
          ),
      },
    ],
  },
  {
    clause: '6.2',
    zh: '印刷',
    en: 'printing',
    rules: [
      {
        strength: 'MUST',
        zh: '页码套正：各页页码与版心下边缘的距离相同',
        en: 'page numbers register: the same height on every upright page',
        on: ['annexes-several', 'headings-standing'],
        measure: (document) => {
          const heights = uprightPages(document).flatMap((page) => pageNumber(page)?.baseline ?? []);
          return millimetres(Math.max(...heights) - Math.min(...heights), 0, 0.2);
        },
      },
      {
        strength: 'PRACTICE',
        zh: '红色用 FF0000（标准只规定油墨 Y80%、M80%）',
        en: 'red is FF0000 (the standard only gives ink: Y 80 %, M 80 %)',
        on: ['full-head', 'joint-three'],
        measure: (document) =>
          words(
            document.pages.flatMap(markLines).map(({ color }) => color),
            '#ff0000',
          ),
      },
    ],
  },
];
