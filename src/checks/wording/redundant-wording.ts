import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { slipSearch } from '../text/find-slips.ts';
import { type TextSlip, textCheck } from '../text/text-rule.ts';
import { redundancies } from '../words/redundancy.ts';
import { outsideQuotations } from './unquoted.ts';

interface RedundantSlip extends TextSlip {
  readonly why: string;
}

/** HT485: the same thing said twice (均已全部, 不少于50人以上), or a negation too many. */
export const redundantWording = textCheck<RedundantSlip>({
  kinds: ['prose', 'title', 'label'],
  searches: () =>
    redundancies.map(({ pattern, holds, right, why }) => {
      const slips = slipSearch({ pattern, ...(right === undefined ? {} : { replacement: right }) });
      return outsideQuotations({
        signs: holds,
        find: (text) => slips.find(text).map((slip) => ({ ...slip, why })),
      });
    }),
  describe: ({ why }, { excerpt, span, fix }) =>
    diagnostic('HT485', { ...excerpt, why }, span, fix ? { fix } : {}),
});
