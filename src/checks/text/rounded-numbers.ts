import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findSlips } from './find-slips.ts';
import { sideBySide } from './signs.ts';
import { textCheck } from './text-rule.ts';

/** HT470: 余 or 多 after a number that is not round, as in 18余次. The same in the figures of the plan is HT387. */
export const roundedNumbers = textCheck({
  kinds: ['prose', 'title', 'name'],
  signs: sideBySide('123456789', '余多'),
  find: (text) => findSlips(text, pattern),
  describe: (_, { written, span }) =>
    diagnostic('HT470', { written, number: /^\d+/u.exec(written)?.[0] ?? '' }, span),
});

/** What is counted by the piece; 5多年 (五年多), 3多功能厅 and 账户1235余额 are not. */
const counted = '[个家名人次处项天场件份户批台辆座所条篇期亩吨]';

const pattern = {
  pattern: new RegExp(String.raw`(?<![\d.,A-Za-z第])\d{0,6}[1-9][余多]${counted}`, 'gu'),
};
