import { characters, millimetres, places, type RuleGroup, words } from '../measure.ts';
import {
  allLines,
  bodyLines,
  character,
  firstPage,
  fontsOf,
  isIndented,
  type PrintedDocument,
  type PrintedLine,
  typeArea,
  uprightPages,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const standing = ['headings-standing'];
const runIn = ['headings-run-in'];
const both = [...standing, ...runIn];

const paragraphs = (document: PrintedDocument): readonly PrintedLine[] =>
  uprightPages(document)
    .flatMap(bodyLines)
    .filter((line) => isIndented(line) && !/^（?\d|^（?[一二三四五六七八九十]+[、）]/.test(line.text));

/** Lines that go on from a full line above. */
const continued = (document: PrintedDocument): readonly PrintedLine[] => {
  const all = uprightPages(document).flatMap(bodyLines);
  return all.filter((line, index) => {
    const above = all[index - 1];
    return above !== undefined && above.right > 181 && !isIndented(line) && line.page === above.page;
  });
};

/** 7.3.3: text. */
export const bodyRules: readonly RuleGroup[] = [
  {
    clause: '7.3.3',
    zh: '正文',
    en: 'text',
    rules: [
      {
        strength: 'MUST',
        zh: '公文首页必须显示正文',
        en: 'the first page shows text',
        on: [...both, 'joint-five', 'long-mark', 'recipients', 'full-head', 'upward-three-signers'],
        measure: (document) =>
          places(
            bodyLines(firstPage(document)).some((line) => isIndented(line) && line.right > 120) ? 1 : 0,
            1,
          ),
      },
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on: both,
        of: (document) => paragraphs(document),
      }),
      {
        strength: 'MUST',
        zh: '每个自然段左空二字',
        en: 'each paragraph begins two characters in',
        on: [...both, 'imprint-blank-page', 'recipients'],
        measure: (document) =>
          characters(
            paragraphs(document).map(({ left }) => (left - typeArea.left) / character),
            2,
          ),
      },
      {
        strength: 'MUST',
        zh: '回行顶格',
        en: 'further lines are flush left',
        on: [...both, 'imprint-blank-page', 'recipients'],
        measure: (document) =>
          millimetres(
            continued(document).map(({ left }) => left),
            typeArea.left,
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '只用标准写到的字体',
        en: 'no font but those that the standard names',
        on: both,
        measure: (document) =>
          words(allLines(document).flatMap(fontsOf), [
            '仿宋_GB2312',
            '楷体_GB2312',
            '黑体',
            '宋体',
            '方正小标宋简体',
          ]),
      },
    ],
  },
];
