import type { NumberProblem } from '../../diagnostics/areas/checks-text.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { daysInMonth } from '../../text/calendar.ts';
import { withoutAddresses } from './addresses.ts';
import { findSlips, type SlipPattern } from './find-slips.ts';
import { digits, type Signs, sideBySide } from './signs.ts';
import { type TextSlip, textCheck } from './text-rule.ts';

interface NumberSlip extends TextSlip {
  readonly problem: NumberProblem;
}

/** HT468: numbers and dates in a form that GB/T 15835—2011 does not know. */
export const numberForms = textCheck<NumberSlip>({
  searches: () =>
    forms.map((form) => ({
      signs: form.signs,
      find(text, { kind }) {
        const { problem } = form;
        // A day that no deadline can have is an error where it is read (HT208).
        if (problem === 'no-such-day' && kind === 'deadline') return [];
        return findSlips(withoutAddresses(text), form).map((slip) => ({ ...slip, problem }));
      },
    })),
  describe: ({ problem }, { excerpt, span, fix }) =>
    diagnostic('HT468', { ...excerpt, problem }, span, fix ? { fix } : {}),
});

const hanDigit = '[〇零一二三四五六七八九]';
const hanNumber = '[一二三四五六七八九十]';

interface NumberForm extends SlipPattern {
  readonly problem: NumberProblem;
  readonly signs: Signs;
}

const forms: readonly NumberForm[] = [
  // 21年3月 (5.1.4); a time that something took is not meant: 历时10年3月.
  {
    problem: 'short-year',
    signs: /(?<!\d)\d\d年\d/g,
    pattern: /(?<![\d.〇零一二三四五六七八九十—～\-至到][ ]?)\d{2}年(?=\d{1,2}月)/gu,
    unless: ({ index }, text) =>
      /[历满计共刑达约近过龄超经为]时?$/u.test(text.slice(Math.max(0, index - 2), index)),
  },
  // 80年代
  {
    problem: 'decade',
    signs: '0年代',
    pattern: /(?<![\d—～\-、至到和世纪年])[1-9]0年代/gu,
    unless: ({ index }, text) => text.slice(Math.max(0, index - 12), index).includes('世纪'),
  },
  {
    problem: 'full-width',
    signs: [...'０１２３４５６７８９'],
    pattern: /[０-９]+(?:．[０-９]+)?/gu,
    replacement: ([digits]) => digits.normalize('NFKC'),
  },
  // .5% (5.1.2)
  {
    problem: 'no-zero',
    signs: sideBySide('.', digits),
    pattern: /(?<![\dA-Za-z.．])\.\d{1,4}(?=[%‰倍万亿]|个百分点)/gu,
    replacement: ([number]) => `0${number}`,
  },
  // 3月5号
  {
    problem: 'day',
    signs: sideBySide(digits, '号'),
    pattern: /(?<=(?<!\d)\d{1,2}月\d{1,2})号(?![楼线令文门院机井台车船])/gu,
    replacement: '日',
  },
  // 2021年三月, 二〇二一年3月, 3月十五日, 三月15日
  {
    problem: 'mixed',
    signs: /[年月][一二三四五六七八九十]|[〇零一二三四五六七八九十][年月]\d/g,
    pattern: new RegExp(
      String.raw`(?<!\d)\d{4}年${hanNumber}{1,2}月(?:${hanNumber}{1,3}日)?|(?<!${hanDigit})${hanDigit}{4}年\d{1,2}月|(?<!\d)\d{1,2}月${hanNumber}{1,3}日|(?<!${hanNumber}|个)${hanNumber}{1,2}月\d{1,2}日`,
      'gu',
    ),
    unless: ({ index }, text) => /农历.{0,8}$/u.test(text.slice(Math.max(0, index - 10), index)),
  },
  // 二零二一年, 二○二一年 (5.2.5: 〇 in years)
  {
    problem: 'zero',
    signs: sideBySide('一二', '零○Oo0０〇九八'),
    pattern: /[一二][零○Oo0０〇九八][零○Oo0０〇一二三四五六七八九][零○Oo0０〇一二三四五六七八九](?=年)/gu,
    replacement: ([year]) => year.replace(/[零○Oo0０]/gu, '〇'),
    unless: ([year]) => !/[零○Oo0０]/u.test(year),
  },
  // 2021年03月05日 (GB/T 9704—2012, 7.3.5.4)
  {
    problem: 'padded',
    signs: ['年0', '月0'],
    pattern: /(?<=\d{4}年)0(?=[1-9]月)|(?<=\d月)0(?=[1-9]日)/gu,
    replacement: '',
  },
  // 2021.3.15 (5.1.4); versions and numbers of sections are longer or have letters.
  {
    problem: 'dotted',
    signs: sideBySide(digits, '.'),
    pattern:
      /(?<![\d.A-Za-z][ ]?)(?:19|20)\d{2}\.(?:1[0-2]|0?[1-9])\.(?:3[01]|[12]\d|0?[1-9])(?![\d.A-Za-z])/gu,
  },
  // 3千人, 2百万元 (5.1.3: of the Chinese units only 万 and 亿 follow Arabic digits); not 3千米.
  {
    problem: 'hundreds',
    signs: sideBySide(digits, '百千'),
    pattern:
      /(?<![\dA-Za-z.第])\d{1,4}(?:\.\d{1,2})?[百千](?:[余多]?[人名户家亩元个次件份册头株套台棵尾吨]|[万亿](?!亿)|余|多)/gu,
  },
  // 百分之5
  {
    problem: 'percent',
    signs: '百分之',
    pattern: /百分之(?<number>\d{1,3}(?:\.\d{1,4})?)(?![\d.])/gu,
    replacement: ({ groups }) => `${groups?.number ?? ''}%`,
  },
  // 10几户, 20几年 (4.2.3)
  { problem: 'some', signs: '几', pattern: /(?<![\dA-Za-z.])[1-9]\d{0,2}几(?=[个家名人次天年户岁万亿])/gu },
  // 10KV, 5KM (GB 3100—1993)
  {
    problem: 'unit',
    signs: sideBySide(digits, 'K'),
    pattern: /(?<=(?<![A-Za-z\d.-])\d{1,6}(?:\.\d{1,4})?)K[MmGgVvWw](?![A-Za-z\d])/gu,
    replacement: ([unit]) =>
      `k${/[vw]/iu.test(unit) ? unit.charAt(1).toUpperCase() : unit.charAt(1).toLowerCase()}`,
  },
  // 4。2万; a number and its 万 or % begin no sentence right behind another number.
  {
    problem: 'decimal-mark',
    signs: sideBySide(digits, '。．·'),
    pattern: /(?<=(?<![\d.A-Za-z])\d{1,4})[。．·](?=\d{1,2}(?:[万亿%‰倍]|个百分点))/gu,
    replacement: '.',
  },
  // 2月30日
  {
    problem: 'no-such-day',
    signs: sideBySide(digits, '日'),
    pattern: /(?<![\d.—～-]|年\d{0,2})(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/gu,
    unless: ({ groups: { year, month, day } = {} }) => isDay(year, Number(month), Number(day)),
  },
];

const isDay = (year: string | undefined, month: number, day: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(month, year === undefined ? undefined : Number(year));
