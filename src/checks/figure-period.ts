import type { Figure } from '../campaign/figures/figure.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Deadline } from '../text/deadline.ts';
import { toHalfWidth } from '../text/half-width.ts';
import type { Check } from './check.ts';

/**
 * HT388: a sum whose parts were counted for another time. Parts of one time each, as 上半年 and 下半年, add up to a
 * longer time and are left alone.
 */
export const figurePeriod: Check = {
  run({ figures }, report) {
    for (const figure of figures) {
      const overTime = addsUpOverTime(figure);
      for (const part of figure.parts) {
        if (!overTime && isOtherTime(figure, part)) {
          const [own = '', other = ''] = [figure.period?.text, part.period?.text];
          const named = { figure: figure.id, part: part.id, what: 'period', own, other } as const;
          report(
            diagnostic('HT388', named, part.origin.at('period'), { related: [figure.origin.at('period')] }),
          );
        }
        if (isOtherDay(figure, part)) {
          const [own = '', other = ''] = [figure.asOf, part.asOf];
          const named = { figure: figure.id, part: part.id, what: 'asOf', own, other } as const;
          report(diagnostic('HT388', named, part.origin.at('asOf'), { related: [figure.origin.at('asOf')] }));
        }
      }
    }
  },
};

const isOtherTime = (figure: Figure, part: Figure): boolean =>
  figure.period !== undefined && part.period !== undefined && sense(figure.period) !== sense(part.period);

const isOtherDay = (figure: Figure, part: Figure): boolean =>
  figure.asOf !== undefined && part.asOf !== undefined && figure.asOf !== part.asOf;

/** No part is of the time of the whole, and no two are of the same. */
function addsUpOverTime({ period, parts }: Figure): boolean {
  const times = [period, ...parts.map((part) => part.period)].map((time) => time && sense(time));
  return parts.length > 1 && !times.includes(undefined) && new Set(times).size === times.length;
}

/** Equal for two periods that say the same: 5—10月 and 5月至10月份. */
const sense = ({ text, parts, understood }: Deadline): string =>
  understood ? JSON.stringify(parts) : toHalfWidth(text).replace(/\s/gu, '');
