import { millimetres, places, type RuleGroup, words } from '../measure.ts';
import {
  allLines,
  found,
  lineAfter,
  lineLike,
  linesLike,
  type PrintedDocument,
  pageNumber,
  redRule,
  titleLines,
  typeArea,
} from '../pages.ts';
import { dateLine, name } from './signature-parts.ts';

const title = (document: PrintedDocument): string =>
  document.pages
    .slice(0, 1)
    .flatMap(titleLines)
    .map(({ text }) => text)
    .join('');
const upward = ['request', 'upward-one-signer', 'upward-three-signers'];
const telegram = ['telegram'];

/** 党政机关公文处理工作条例, as far as a page shows it; and telegrams, which the standard leaves to practice. */
export const kindRules: readonly RuleGroup[] = [
  {
    clause: '条例',
    zh: '上行文',
    en: 'upward documents',
    rules: [
      {
        strength: 'MUST',
        zh: '第九条、第二十二条：上行文标注签发人',
        en: 'art. 9 and 22: an upward document names its signers',
        on: upward,
        measure: (document) => places(linesLike(document, /签发人：/).length, 1),
      },
      {
        strength: 'MUST',
        zh: '第十五条：原则上主送一个上级机关',
        en: 'art. 15: one recipient in principle',
        on: upward,
        measure: (document) => {
          const last = found(document.pages.slice(0, 1).flatMap(titleLines).at(-1), 'a title');
          return words(lineAfter(document, last).text, /^[^，、]+：$/);
        },
      },
      {
        strength: 'MUST',
        zh: '第八条：标题末尾的文种与种类一致',
        en: 'art. 8: the title ends with the kind',
        on: upward,
        measure: (document) => words(title(document).slice(-2), ['请示', '报告']),
      },
      {
        strength: 'PRACTICE',
        zh: '请示以“妥否，请批示”结束，报告以“特此报告”结束',
        en: 'a request ends with 妥否，请批示, a report with 特此报告',
        on: upward,
        measure: (document) => {
          const all = allLines(document);
          const end = all.findIndex(({ text }) => /^(?:妥否，请批示|特此报告)。$/.test(text));
          return words(
            all[end]?.text ?? '',
            title(document).endsWith('请示') ? '妥否，请批示。' : '特此报告。',
          );
        },
      },
      {
        strength: 'MUST',
        zh: '第十五条：报告不夹带请示事项',
        en: 'art. 15: a report asks for nothing',
        on: ['upward-one-signer', 'upward-three-signers'],
        measure: (document) => places(linesLike(document, /请批示|请批复|当否|妥否/).length, 0),
      },
      {
        strength: 'PRACTICE',
        zh: '请示的附注写联系人和电话',
        en: 'the note of a request names whom to call',
        on: ['request'],
        measure: (document) =>
          words(lineAfter(document, dateLine(document)).text, /^（联系人：.+，电话：.+）$/),
      },
    ],
  },
  {
    clause: '惯例',
    zh: '明电',
    en: 'telegram',
    rules: [
      {
        strength: 'PRACTICE',
        zh: '标志由发文机关名称加“发电”二字组成，红色',
        en: 'the mark is the name of the issuer and 发电, in red',
        on: telegram,
        measure: (document) =>
          words(
            lineLike(document, /发电$/).color + lineLike(document, /发电$/).text.slice(-2),
            '#ff0000发电',
          ),
      },
      {
        strength: 'PRACTICE',
        zh: '等级（特提、特急、加急、平急）标在红色分隔线之上',
        en: 'the level above the red rule',
        on: telegram,
        measure: (document) => {
          const line = lineLike(document, /等级：(?:特提|特急|加急|平急)/);
          const page = found(document.pages[0], 'a page');
          return words(line.baseline < redRule(page).y0 ? '之上' : '之下', '之上');
        },
      },
      {
        strength: 'PRACTICE',
        zh: '明电编号排在右侧，到版心右边缘',
        en: 'its number at the right edge of the type area',
        on: telegram,
        measure: (document) => millimetres(lineLike(document, /明电〔\d{4}〕\d+号$/).right, typeArea.right),
      },
      {
        strength: 'MUST',
        zh: '条例第九条：电报可以不加盖印章，署名和日期按 7.3.5.2',
        en: 'Regulation art. 9: no seal on a telegram; name and date by 7.3.5.2',
        on: telegram,
        measure: (document) =>
          millimetres(dateLine(document).left - name(document).left, (2 * typeArea.width) / 28),
      },
      {
        strength: 'MUST',
        zh: '7.5：首页编页码',
        en: '7.5: the first page has its number',
        on: telegram,
        measure: (document) => words(pageNumber(found(document.pages[0], 'a page'))?.text ?? '', '—1—'),
      },
    ],
  },
];
