import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { timedThings } from './timed-things.ts';

/** Words that say that something is over afterwards; 完成 and 落实 do not, and 2024年12月前，长期坚持 is a common form. */
const endingWords = /结束|终止|截止|为止/u;

/** HT412: what is to go on for good and has an end all the same: 长期坚持，2024年12月结束. */
export const standingAndEnding: Check = {
  run(campaign, report) {
    for (const { deadline, span } of timedThings(campaign)) {
      const { text, parts, understood } = deadline;
      const goesOn = parts.some(({ kind }) => kind === 'standing');
      const ends = parts.some(({ kind }) => kind === 'by' || kind === 'in' || kind === 'range');
      if (!understood || !goesOn || !ends || !(text.includes('结束') || text.includes('止'))) continue;
      const [word] = endingWords.exec(text) ?? [];
      if (word === undefined) continue;
      report(diagnostic('HT412', { written: text, word }, span));
    }
  },
};
