import { lines, millimetres, places, type RuleGroup, words } from '../measure.ts';
import {
  blankLinesBetween,
  bodyLines,
  centre,
  firstPage,
  found,
  lineAfter,
  middleOf,
  type PrintedDocument,
  type PrintedLine,
  pitch,
  redRule,
  titleLines,
  typeArea,
} from '../pages.ts';
import { typeRules } from '../type-rules.ts';

const every = ['title-balanced', 'title-lines', 'full-head', 'headings-run-in', 'joint-three', 'recipients'];
const several = ['title-balanced', 'title-lines', 'full-head', 'headings-run-in', 'recipients'];
const addressed = ['recipients', 'title-balanced', 'full-head', 'headings-standing', 'upward-one-signer'];

const title = (document: PrintedDocument) => titleLines(firstPage(document));
const titleText = (document: PrintedDocument): string =>
  title(document)
    .map(({ text }) => text)
    .join('');
const lastOfTitle = (document: PrintedDocument): PrintedLine => found(title(document).at(-1), 'a title');
const second = (22 * 25.4) / 72;

/** 正梯形、倒梯形 or 菱形: lengths that only grow, only shrink, or grow and then shrink. */
export function shapeOf(lengths: readonly number[]): string {
  const steps = lengths.slice(1).map((length, index) => Math.sign(length - (lengths[index] ?? 0)));
  if (steps.every((step) => step > 0)) return '正梯形';
  if (steps.every((step) => step < 0)) return '倒梯形';
  if (steps.includes(0)) return '长方形';
  return /^1+(?:-1)+$/.test(steps.join('')) ? '菱形' : '沙漏形';
}

/** The lines that the recipients fill. */
function recipients(document: PrintedDocument): readonly PrintedLine[] {
  const first = lineAfter(document, lastOfTitle(document));
  const following = bodyLines(firstPage(document)).filter(({ baseline }) => baseline >= first.baseline);
  return following.slice(0, following.findIndex(({ text }) => text.endsWith('：')) + 1);
}

/** 7.3.1 and 7.3.2: title, recipients. */
export const titleRules: readonly RuleGroup[] = [
  {
    clause: '7.3.1',
    zh: '标题',
    en: 'title',
    rules: [
      ...typeRules({
        size: '二号',
        font: '小标宋',
        strength: 'SHOULD',
        on: every,
        of: (document) => title(document),
      }),
      {
        strength: 'MUST',
        zh: '编排于红色分隔线下空二行位置',
        en: 'two blank lines below the red rule',
        on: every,
        measure: (document) => {
          const first = found(title(document)[0], 'a title');
          return lines((middleOf(first) - second / 2 - redRule(firstPage(document)).y0) / pitch, 2, 0.5);
        },
      },
      {
        strength: 'MUST',
        zh: '分一行或多行居中排布',
        en: 'centred, on one line or several',
        on: every,
        measure: (document) => millimetres(title(document).map(centre), (typeArea.left + typeArea.right) / 2),
      },
      {
        strength: 'MUST',
        zh: '排列使用梯形或菱形',
        en: 'in the shape of a trapezoid or a diamond',
        on: several,
        measure: (document) =>
          words(shapeOf(title(document).map(({ left, right }) => Math.round(right - left))), [
            '正梯形',
            '倒梯形',
            '菱形',
          ]),
      },
      {
        strength: 'MUST',
        zh: '回行词意完整：“的”和标点不在行首，书名号和括号的开头不在行尾',
        en: 'whole words: no line begins with 的 or a mark, none ends with an opening bracket',
        on: several,
        measure: (document) =>
          places(title(document).filter(({ text }) => /^[的、，。）》”]|[（《“]$/.test(text)).length, 0),
      },
      {
        strength: 'MUST',
        zh: '长短适宜：末行不少于三个字',
        en: 'suitable lengths: no last line below three characters',
        on: several,
        measure: (document) =>
          places(title(document).filter(({ text }) => Array.from(text).length < 3).length, 0),
      },
      {
        strength: 'DERIVED',
        zh: '每行不超出版心',
        en: 'no line wider than the type area',
        on: every,
        measure: (document) =>
          places(title(document).filter(({ left, right }) => right - left > typeArea.width + 1).length, 0),
      },
      {
        strength: 'MUST',
        zh: '间距恰当：各行不重叠',
        en: 'suitable spacing: lines do not touch',
        on: ['title-balanced', 'title-lines'],
        measure: (document) => {
          const on = title(document);
          const gaps = on.slice(1).map(({ baseline }, index) => baseline - (on[index]?.baseline ?? 0));
          return places(gaps.filter((gap) => gap < second || gap > 2 * second).length, 0);
        },
      },
      {
        strength: 'PRACTICE',
        zh: '起草人自己分的行照排',
        en: 'lines that the author divided stay',
        on: ['title-lines'],
        measure: (document) =>
          words(
            title(document)
              .map(({ text }) => text)
              .join('/'),
            '某某县水利局/关于做好汛期农村饮水/安全保障和应急供水工作的通知',
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '三行标题由程序分行',
        en: 'a title is divided into three lines',
        on: ['title-balanced'],
        measure: (document) => lines(title(document).length, 3, 0),
      },
      {
        strength: 'MUST',
        zh: '条例第九条：标题以文种结束',
        en: 'Regulation art. 9: the title ends with the kind of document',
        on: [...every, 'upward-one-signer'],
        measure: (document) => words(titleText(document).slice(-2), ['通知', '报告', '请示']),
      },
      {
        strength: 'PRACTICE',
        zh: '标题末尾没有标点',
        en: 'no mark at the end of the title',
        on: every,
        measure: (document) => words(titleText(document).slice(-1), /[^，。、；：！？]/),
      },
    ],
  },
  {
    clause: '7.3.2',
    zh: '主送机关',
    en: 'recipients',
    rules: [
      {
        strength: 'MUST',
        zh: '编排于标题下空一行位置',
        en: 'one blank line below the title',
        on: addressed,
        measure: (document) =>
          lines(blankLinesBetween(lastOfTitle(document), lineAfter(document, lastOfTitle(document))), 1, 0.3),
      },
      {
        strength: 'MUST',
        zh: '居左顶格',
        en: 'flush left',
        on: addressed,
        measure: (document) => millimetres(recipients(document)[0]?.left ?? 0, typeArea.left),
      },
      {
        strength: 'MUST',
        zh: '回行时仍顶格',
        en: 'further lines flush left',
        on: ['recipients'],
        measure: (document) =>
          millimetres(
            recipients(document)
              .slice(1)
              .map(({ left }) => left),
            typeArea.left,
          ),
      },
      {
        strength: 'MUST',
        zh: '最后一个机关名称后标全角冒号',
        en: 'a full-width colon after the last name',
        on: addressed,
        measure: (document) => words(recipients(document).at(-1)?.text.slice(-1) ?? '', '：'),
      },
      ...typeRules({
        size: '三号',
        font: '仿宋',
        strength: 'SHOULD',
        on: addressed,
        source: '5.2.2',
        of: (document) => recipients(document),
      }),
      {
        strength: 'MUST',
        zh: '正文从主送机关下一行开始',
        en: 'the text begins on the line below',
        on: addressed,
        measure: (document) => {
          const last = found(recipients(document).at(-1), 'recipients');
          return lines(blankLinesBetween(last, lineAfter(document, last)), 0);
        },
      },
    ],
  },
];
