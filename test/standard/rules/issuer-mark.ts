import { millimetres, places, points, type RuleGroup, words } from '../measure.ts';
import {
  bodyLines,
  centre,
  firstPage,
  found,
  markLines,
  type PrintedDocument,
  part,
  redRule,
  sizesOf,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const every = ['short-mark', 'long-mark', 'full-head', 'joint-three', 'joint-five', 'upward-one-signer'];
const single = ['short-mark', 'full-head', 'long-mark', 'upward-one-signer'];
const joint = ['joint-three', 'joint-five', 'joint-unsealed'];
const middleOfSheet = (typeArea.left + typeArea.right) / 2;

const mark = (document: PrintedDocument) => markLines(firstPage(document));
/** The ink of the mark: red, above the red rule. */
const markInk = (document: PrintedDocument) =>
  firstPage(document).ink('red', { bottom: redRule(firstPage(document)).y0 - 2 });
/** The names of a joint mark, without the 文件 beside them. */
const names = (document: PrintedDocument) =>
  mark(document).flatMap((line) => (line.text === '文件' ? [] : [part(line, /^(?:(?!文件).)+/)]));
const suffix = (document: PrintedDocument) =>
  found(
    mark(document).find(({ text }) => text.endsWith('文件')),
    '文件',
  );

const issuersOf: Readonly<Record<string, string>> = {
  'joint-three': '某某县教育局某某县公安局某某县交通运输局',
  'joint-five': '某某县民政局某某县教育局某某县公安局某某县财政局某某县妇女联合会',
  'joint-unsealed': '中共某某县委宣传部某某县文化和旅游局',
};

/** 7.2.4: the issuer's mark. */
export const issuerMarkRules: readonly RuleGroup[] = [
  {
    clause: '7.1',
    zh: '版头',
    en: 'head',
    rules: [
      {
        strength: 'MUST',
        zh: '首页红色分隔线以上是版头：发文机关标志在线上，标题在线下',
        en: 'what is above the red rule is the head: the mark above it, the title below',
        on: every,
        measure: (document) => {
          const page = firstPage(document);
          const rule = redRule(page).y0;
          const title = found(
            page.lines.find(({ size }) => size === 22),
            'a title',
          );
          return words(markInk(document).bottom < rule && title.top > rule - 5 ? '上·下' : '错', '上·下');
        },
      },
    ],
  },
  {
    clause: '7.2.4',
    zh: '发文机关标志',
    en: 'issuer mark',
    rules: [
      {
        strength: 'MUST',
        zh: '由发文机关全称加“文件”二字组成',
        en: 'the full name of the issuer and 文件',
        on: single,
        measure: (document) =>
          words(
            mark(document)
              .map(({ text }) => text)
              .join(''),
            /^[\p{Script=Han}×]+文件$/u,
          ),
      },
      {
        strength: 'MUST',
        zh: '居中排布',
        en: 'centred',
        on: single,
        measure: (document) => millimetres(mark(document).map(centre), middleOfSheet),
      },
      {
        strength: 'MUST',
        zh: '上边缘至版心上边缘 35 mm（距页顶 72 mm，量墨迹）',
        en: 'upper edge 35 mm below that of the type area (72 mm from the edge of the sheet, measured on the ink)',
        on: every,
        measure: (document) => millimetres(markInk(document).top, typeArea.top + 35),
      },
      ...typeRules({
        font: '小标宋',
        strength: 'REC',
        on: [...every, 'joint-unsealed'],
        of: (document) => mark(document),
      }),
      {
        strength: 'REC',
        zh: '红色',
        en: 'red',
        on: every,
        measure: (document) =>
          words(
            mark(document).map(({ color }) => color),
            '#ff0000',
          ),
      },
      {
        strength: 'MUST',
        zh: '醒目：字号大于标题的二号',
        en: 'striking: larger than the title’s 二号',
        on: every,
        measure: (document) =>
          places(
            mark(document)
              .flatMap(sizesOf)
              .filter((size) => size <= 22).length,
            0,
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '名称较短的，字号最大到初号（42 磅）',
        en: 'of a short name not larger than 初号 (42 pt)',
        on: ['short-mark'],
        measure: (document) => points(mark(document).flatMap(sizesOf), 42),
      },
      {
        strength: 'DERIVED',
        zh: '不超出版心左右边缘',
        en: 'inside the type area on both sides',
        on: [...every, 'joint-unsealed'],
        measure: (document) => {
          const { left, right } = markInk(document);
          return places([left < typeArea.left - 1, right > typeArea.right + 1].filter(Boolean).length, 0);
        },
      },
      {
        strength: 'PRACTICE',
        zh: '名称很长的分行，各行居中，不拆词',
        en: 'of a long name on lines of whole words, each centred',
        on: ['long-mark'],
        measure: (document) =>
          words(
            mark(document)
              .map(({ text }) => text)
              .join('/'),
            '某某自治州某某自治县生态环境保护/综合行政执法大队文件',
          ),
      },
    ],
  },
  {
    clause: '7.2.4',
    zh: '联合行文的发文机关标志',
    en: 'mark of a joint document',
    rules: [
      {
        strength: 'SHOULD',
        zh: '主办机关名称排列在前，其他机关依次排列',
        en: 'the lead first, the others in order',
        on: joint,
        measure: (document) => {
          const text = names(document)
            .map((each) => each.text)
            .join('');
          return words(
            text,
            Object.values(issuersOf).filter((each) => each.startsWith(text.slice(0, 8))),
          );
        },
      },
      {
        strength: 'MUST',
        zh: '“文件”二字置于发文机关名称右侧',
        en: '文件 to the right of the names',
        on: joint,
        measure: (document) => {
          const beyond = Math.max(...names(document).map(({ right }) => right));
          return words(part(suffix(document), '文件').left >= beyond - 1 ? '右侧' : '重叠', '右侧');
        },
      },
      {
        strength: 'MUST',
        zh: '“文件”二字以联署机关名称为准上下居中（量墨迹）',
        en: '文件 vertically centred on the names (measured on the ink)',
        on: joint,
        measure: (document) => {
          const page = firstPage(document);
          const bottom = redRule(page).y0 - 2;
          const { left, right } = part(suffix(document), '文件');
          const word = page.ink('red', { left: left - 0.5, right: right + 1, bottom });
          const stack = page.ink('red', { right: left - 0.5, bottom });
          return millimetres((word.top + word.bottom) / 2 - (stack.top + stack.bottom) / 2, 0);
        },
      },
      {
        strength: 'PRACTICE',
        zh: '各机关名称两端对齐：左端',
        en: 'names spread to one width: left ends',
        on: joint,
        measure: (document) => {
          const lefts = names(document).map(({ left }) => left);
          return millimetres(Math.max(...lefts) - Math.min(...lefts), 0);
        },
      },
      {
        strength: 'PRACTICE',
        zh: '各机关名称两端对齐：右端',
        en: 'names spread to one width: right ends',
        on: joint,
        measure: (document) => {
          const rights = names(document).map(({ right }) => right);
          return millimetres(Math.max(...rights) - Math.min(...rights), 0);
        },
      },
      {
        strength: 'MUST',
        zh: '名称和“文件”整体居中',
        en: 'names and 文件 centred as a whole',
        on: joint,
        measure: (document) => {
          const left = Math.min(...mark(document).map((line) => line.left));
          const right = Math.max(...mark(document).map((line) => line.right));
          return millimetres(centre({ left, right }), middleOfSheet);
        },
      },
      {
        strength: 'DERIVED',
        zh: '上边缘仍距版心上边缘 35 mm',
        en: 'upper edge still 35 mm below that of the type area',
        on: joint,
        measure: (document) => millimetres(markInk(document).top, typeArea.top + 35),
      },
      {
        strength: 'MUST',
        zh: '7.3.3：联署机关再多，首页也显示正文',
        en: '7.3.3: however many issue it, the first page shows text',
        on: joint,
        measure: (document) =>
          places(
            bodyLines(firstPage(document)).filter(({ text, left }) => left > 35 && text.length > 20).length >
              0
              ? 1
              : 0,
            1,
          ),
      },
    ],
  },
];
