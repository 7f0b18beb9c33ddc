import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { textCheck } from '../text/text-rule.ts';

/** 对危险化学品开展为期三个月的危险化学品集中整治: what is behind 对 stands once more before what is done to it. */
const twice =
  /对(?<thing>\p{Script=Han}{4,10})(?:开展|进行|实施)(?=(?:为期[^，。；]{1,6}的|一次|全面|集中|专项)?\k<thing>)/gu;

/** The same without a look at what letters these are. */
const repeated = /对(.{4,20})(?:开展|进行|实施).{0,15}\1/g;

/** HT485: the thing that something is done to, named twice in one clause. */
export const objectNamedTwice = textCheck({
  kinds: ['prose'],
  signs: repeated,
  find: (text) =>
    [...text.matchAll(twice)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  describe: (_, { written, span }) =>
    diagnostic('HT485', { written, why: '“对”后面说过的对象，不用再说一遍' }, span),
});
