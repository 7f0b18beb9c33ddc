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
  find: (text) =>
    unquoted(
      text,
      redundancies.flatMap(({ pattern, holds, right, why }) => {
        if (!text.includes(holds)) return [];
        const replacement = right === undefined ? {} : { replacement: right };
        return findSlips(text, [{ pattern, ...replacement }]).map((slip) => ({ ...slip, why }));
      }),
    ),
  describe: ({ why }, { excerpt, span, fix }) =>
    diagnostic('HT485', { ...excerpt, why }, span, fix ? { fix } : {}),
});
