import { millimetres, places, type RuleGroup, words } from '../measure.ts';
import { landscapePages, pageNumber, typeArea } from '../pages.ts';

/** 8: landscape tables. */
export const landscapeRules: readonly RuleGroup[] = [
  {
    clause: '8',
    zh: '横排页面',
    en: 'landscape pages',
    rules: [
      {
        strength: 'MUST',
        zh: '横排页的版心从左 35 mm 起',
        en: 'type area of landscape pages: from 35 mm left',
        on: ['annexes-several'],
        measure: (document) =>
          millimetres(
            landscapePages(document).map((page) => Math.min(...page.rules.map(({ x0 }) => x0))),
            297 - typeArea.bottom,
          ),
      },
      {
        strength: 'MUST',
        zh: '横排表格不超出版心：宽不过 225 mm',
        en: 'landscape tables stay inside the type area: at most 225 mm wide',
        on: ['annexes-several', 'annex-loose'],
        measure: (document) =>
          places(
            landscapePages(document).filter(
              (page) => Math.max(...page.rules.map(({ x1 }) => x1)) > 297 - typeArea.top + 1,
            ).length,
            0,
          ),
      },
      {
        strength: 'MUST',
        zh: '横排表格不超出版心：高不过 156 mm',
        en: 'landscape tables stay inside the type area: at most 156 mm high',
        on: ['annexes-several', 'annex-loose'],
        measure: (document) =>
          places(
            landscapePages(document).filter(
              (page) => Math.max(...page.rules.map(({ y1 }) => y1)) > typeArea.right + 1,
            ).length,
            0,
          ),
      },
      {
        strength: 'MUST',
        zh: '表头朝左边缘：页码转 90°，在横排页的左侧',
        en: 'the head of the table at the left edge of the sheet: the number is turned by 90° at the left',
        on: ['annexes-several', 'annex-loose'],
        measure: (document) =>
          words(
            landscapePages(document).map((page) =>
              pageNumber(page)?.direction === 'vertical' ? '转 90°' : '未转',
            ),
            '转 90°',
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '表格续页重复表头',
        en: 'the header row is repeated on the next page',
        on: ['annexes-several'],
        measure: (document) =>
          places(
            landscapePages(document).filter(({ lines: all }) =>
              all.some(({ text }) => text.startsWith('序号')),
            ).length,
            2,
          ),
      },
    ],
  },
];
