import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutAddresses } from './addresses.ts';
import { findSlips } from './find-slips.ts';
import { textCheck } from './text-rule.ts';

/** HT469: a range whose first number lacks its %, 万 or 亿 (GB/T 15835—2011): 15-30%, 13～17万元. */
export const rangeUnits = textCheck({
  kinds: ['prose', 'title', 'label', 'name', 'deadline'],
  signs: /[-－–—～~]\d[\d.]*[%‰万亿]/g,
  find: (text) => findSlips(withoutAddresses(text), range),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT469', excerpt, span, fix ? { fix } : {}),
});

const range = {
  pattern:
    /(?<![\dA-Za-z.\-－–—～~/第〔:：][ ]?)(?<from>\d{1,5}(?:\.\d{1,4})?)[-－–—～~](?<to>\d{1,5}(?:\.\d{1,4})?)(?<unit>[%‰]|万亿|[万亿])/gu,
  replacement: ({ groups: { from = '', to = '', unit = '' } = {} }: RegExpExecArray) =>
    `${from}${unit}～${to}${unit}`,
  /** 1—9月5%, 2021—2023年 and ratios are something else; a range grows. */
  unless: ({ groups: { from, to } = {} }: RegExpExecArray) => Number(from) >= Number(to),
};
