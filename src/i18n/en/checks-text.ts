import type {
  NumberProblem,
  PersonalData,
  TextCheckDiagnostics,
  WrongText,
} from '../../diagnostics/areas/checks-text.ts';
import type { AreaWording } from '../wording.ts';

/** What to write instead, or what to think of where only a person can tell. */
const instead = ({ corrected }: WrongText, otherwise: string): string =>
  corrected === undefined ? otherwise : `write “${corrected}”`;

const numberProblems: {
  readonly [Problem in NumberProblem]: { readonly message: string; readonly hint: string };
} = {
  'short-year': { message: 'the year has two digits', hint: 'write all four: 2021年3月' },
  decade: { message: 'a decade without its century', hint: 'say which century: 20世纪80年代' },
  'full-width': { message: 'full-width digits', hint: 'use half-width digits' },
  'no-zero': { message: 'no 0 before the decimal point', hint: 'put a 0 before it' },
  day: { message: '号 in a date', hint: 'official documents write 日' },
  mixed: { message: 'Chinese and Arabic digits in one date', hint: 'use Arabic digits: 2021年3月15日' },
  zero: { message: 'the zero of a year is another character', hint: 'years are written with 〇: 二〇二一年' },
  padded: { message: '0 before a month or a day', hint: 'write 2021年3月5日' },
  dotted: { message: 'a date with dots', hint: 'write 2021年3月15日' },
  hundreds: {
    message: '百 or 千 after Arabic digits',
    hint: 'write 3000人, 200万元; only 万 and 亿 may follow',
  },
  percent: { message: 'Arabic digits after 百分之', hint: 'write 5% or 百分之五' },
  some: { message: 'Arabic digits before 几', hint: 'write it in Chinese: 十几户' },
  unit: { message: 'the symbol of a unit with the wrong capitals', hint: 'write km, kg, kV, kW' },
  'decimal-mark': { message: 'another mark in place of the decimal point', hint: 'write a point: 4.2万' },
  'no-such-day': { message: 'there is no such day', hint: 'check the month and the day' },
};

const personalData: { readonly [Kind in PersonalData]: string } = {
  'identity-number': 'an identity number',
  mobile: 'a mobile number',
  mailbox: 'a private mailbox',
};

export const textChecks: AreaWording<TextCheckDiagnostics> = {
  HT460: (found) => ({
    message: /[︰∶]/u.test(found.written)
      ? `another sign in place of the colon in “${found.written}”`
      : `a half-width mark in “${found.written}”`,
    hint: instead(found, 'a full stop is 。; the dot in a foreign name is ·'),
  }),
  HT461: (found) => ({ message: `a stray space in “${found.written}”`, hint: instead(found, 'delete it') }),
  HT462: (found) => ({
    message: `“${found.written}”: quotations and titles side by side usually have no 、 between them`,
    hint: instead(found, 'delete the 、'),
  }),
  HT463: (found) => ({
    message: `“${found.written}”: the wrong mark after the ordinal`,
    hint: `${instead(found, 'correct the mark')}; 、 after 一, a low dot after 1, nothing after （一）（1）①, a comma after 第一 and 首先`,
  }),
  HT464: (found) => ({
    message: `“${found.written}”: a hyphen or a half-width ~ in a range`,
    hint: instead(found, 'use — between dates and ～ between numbers'),
  }),
  HT465: (found) => ({
    message: `“${found.written}”: a document number that is cited in the wrong form`,
    hint: `${instead(found, 'the year stands in 〔〕')}; the year stands in 〔〕, and the serial number has neither 第 nor leading zeros`,
  }),
  HT466: (found) => ({
    message: `“${found.written}”: the ellipsis or dash is wrong`,
    hint: instead(found, 'an ellipsis is ……, a dash is ——; of …… and 等 keep one'),
  }),
  HT467: ({ written, mark, problem }) =>
    problem === 'unpaired'
      ? { message: `“${mark}” in “${written}” has no partner`, hint: 'add its partner, or delete it' }
      : {
          message: `“${mark}” in “${written}” stands inside another of its shape`,
          hint: 'use the other shape inside: 〈〉 within 《》, ‘’ within “”',
        },
  HT468: ({ problem, ...found }) => ({
    message: `“${found.written}”: ${numberProblems[problem].message}`,
    hint: instead(found, numberProblems[problem].hint),
  }),
  HT469: (found) => ({
    message: `“${found.written}”: the first number of the range lacks its %, 万 or 亿`,
    hint: instead(found, 'write it after both numbers'),
  }),
  HT470: ({ written, number }) => ({
    message: `“${written}”: 余 and 多 follow whole tens and hundreds only`,
    hint: `write the exact number (${number}), or a round one such as 10余次`,
  }),
  HT471: (found) => ({
    message: `“${found.doubled}” stands twice in “${found.written}”`,
    hint: instead(found, 'keep one'),
  }),
  HT472: ({ written }) => ({
    message: `“${written}” came along when the text was copied, and will be printed`,
    hint: 'delete it, or put back what it stood for',
  }),
  HT473: ({ kind }) => ({
    message: `a final document has ${personalData[kind]} in it`,
    hint: 'print it only with the consent of the person; office telephones and mailboxes are not meant',
  }),
  HT474: ({ mask, places }) => ({
    message: `a final document still has “${mask}” to be filled in${places > 1 ? `, in ${places} places` : ''}`,
    hint: 'fill it in; a name that is withheld on purpose is written ××',
  }),
  HT475: (found) => ({
    message: `“${found.written}”: the paragraph ends without a mark`,
    hint: instead(found, 'end it with 。'),
  }),
  HT476: ({ words, mark, earlier }) => ({
    message: `“${words}” is followed by “${mark}” here and by “${earlier}” before`,
    hint: `use one of them throughout the document, e.g. ${words}${earlier}`,
  }),
  HT478: (found) => ({
    message: `quotation marks within the name of a festival: ${found.written}`,
    hint: instead(found, 'write the name without them'),
  }),
  HT479: ({ what, ...found }) =>
    what === 'owners'
      ? {
          message: `commas between the offices in the column “${found.written}”`,
          hint: 'names of one list are parted by 、: leave separator out, or write separator: 、 (GB/T 15834—2011, 4.5.3.1)',
        }
      : {
          message: `a comma between quotations of one list: ${found.written}`,
          hint: instead(found, 'usually nothing stands between them'),
        },
  HT477: ({ title, mark, isLast }) => ({
    message: isLast ? `the title “${title}” ends with “${mark}”` : `“${mark}” in the title “${title}”`,
    hint: isLast ? `delete “${mark}”` : 'make the title a phrase, not a sentence',
  }),
};
