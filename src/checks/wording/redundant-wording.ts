import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findSlips } from '../text/find-slips.ts';
import { type TextSlip, textCheck } from '../text/text-rule.ts';
import { redundancies } from '../words/redundancy.ts';
import { unquoted } from './unquoted.ts';

interface RedundantSlip extends TextSlip {
  readonly why: string;
}

/** HT485: the same thing said twice (均已全部, 不少于50人以上), or a negation too many. */
export const redundantWording = textCheck<RedundantSlip>({
  kinds: ['prose', 'title', 'label'],
  search(all) {
    const possible = redundancies
      .filter(({ holds }) => all.includes(holds))
      .map(({ pattern, holds, right, why }) => {
        const replacement = right === undefined ? {} : { replacement: right };
        return { why, patterns: [{ signs: holds, pattern, ...replacement }] };
      });
    return (text) =>
      unquoted(
        text,
        possible.flatMap(({ why, patterns }) => findSlips(text, patterns).map((slip) => ({ ...slip, why }))),
      );
  },
  describe: ({ why }, { excerpt, span, fix }) =>
    diagnostic('HT485', { ...excerpt, why }, span, fix ? { fix } : {}),
});
