import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutAddresses } from './addresses.ts';
import { findSlips, type SlipPattern } from './find-slips.ts';
import { textCheck } from './text-rule.ts';

/**
 * HT464: - or ~ in a range (GB/T 15834—2011, 4.13.3: — or ～; a hyphen joins the parts of codes and numbers of papers).
 * Only where a unit or 年月日 says that it is one: 2024-2026年, 9-12月, 3~5个, not 308-2019 and not 0432-6350.
 */
export const rangeMarks = textCheck({
  kinds: ['prose', 'title', 'label', 'name', 'deadline'],
  signs: [...'-－–~'],
  find(text) {
    if (!behindNumber.test(text)) return [];
    const plain = withoutAddresses(text);
    return patterns.flatMap((pattern) => findSlips(plain, pattern));
  },
  describe: (_, { excerpt, span, fix }) => diagnostic('HT464', excerpt, span, fix ? { fix } : {}),
});

/** What stands between the ends of a range, behind a number or its unit. */
const behindNumber = /[\d%‰℃°万亿元年月日号时点分][-－–~]/u;

/** Hyphen, full-width hyphen, en dash. */
const hyphen = '[-－–]';
/** Neither the tail of a longer number nor of a code (COVID-19, GB 5749, 0432). */
const whole = String.raw`(?<![\dA-Za-z.\-－–—～~/〔:：][ ]?)`;

/** Counted by the piece or measured. 号 is not among them (5-1号楼), nor 年 after numbers that could be years. */
const units =
  '个|家|名|人|次|天|周|小时|分钟|岁|周岁|项|条|处|台|辆|元|公里|千米|米|吨|公斤|千克|克|倍|分|场|批|份|户|亩|顷|座|所|间|件|套|层|级|℃|°|学时|课时|工作日|个月|年(?!级|代)';

const patterns: readonly SlipPattern[] = [
  // 2024-2026年, 2023-2024学年
  {
    pattern: /(?<=(?<![\dA-Za-z.\-/〔][ ]?)(?:19|20)\d{2})[-－–](?=(?:19|20)\d{2}(?:年|学年))/gu,
    replacement: '—',
  },
  // 9-12月, 3-5日, 2024年9-12月
  {
    pattern: new RegExp(String.raw`(?<=${whole}\d{1,2})${hyphen}(?=\d{1,2}(?:月|日(?!均)))`, 'gu'),
    replacement: '—',
  },
  // 9月-12月, 2024年-2026年, 3日-5日
  { pattern: new RegExp(String.raw`(?<=\d[年月日])${hyphen}(?=\d{1,4}[年月日])`, 'gu'), replacement: '—' },
  // 20时-次日8时, 9时-17时
  {
    pattern: new RegExp(
      String.raw`(?<=\d(?:[时点]|[时点]\d{1,2}分))${hyphen}(?=(?:次日|翌日|当日)?\d{1,2}[时点])`,
      'gu',
    ),
    replacement: '—',
  },
  // 3日---5日: a dash typed as hyphens
  { pattern: /(?<=\d[年月日号])-{2,4}(?=\d{1,4}[年月日号])/gu, replacement: '—' },
  // 8:00-12:00
  {
    pattern: new RegExp(String.raw`(?<=\d[:：]\d{2})${hyphen}(?=\d{1,2}[:：]\d{2}(?!\d))`, 'gu'),
    replacement: '—',
  },
  // 3-5个, 15%-30% and whatever has ~ between numbers
  {
    pattern: new RegExp(
      String.raw`(?<=${whole}(?<from>\d{1,6}(?:\.\d{1,4})?))${hyphen}(?=(?<to>\d{1,6}(?:\.\d{1,4})?)(?:${units}))`,
      'gu',
    ),
    replacement: '～',
    unless: ({ groups }) => !isRange(groups?.from, groups?.to),
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\d(?:[%‰℃°]|万元?|亿元?))${hyphen}(?=\d{1,6}(?:\.\d{1,4})?(?:[%‰℃°万亿]))`,
      'gu',
    ),
    replacement: '～',
  },
  { pattern: /(?<=\d[%‰℃万亿元年月日]{0,2})~(?=\d)/gu, replacement: '～' },
];

/** A range grows, and its numbers have no leading zeros. */
const isRange = (from = '', to = ''): boolean =>
  Number(from) < Number(to) &&
  ![from, to].some((number) => /^0\d/u.test(number)) &&
  !/^(?:19|20)\d{2}$/u.test(from);
