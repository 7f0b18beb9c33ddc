import { diagnostic } from '../diagnostics/diagnostic.ts';
import { approximations } from '../text/approximation.ts';
import { type Decimal, printDecimal } from '../text/decimal.ts';
import { printQuantity, type Quantity, valueOfNumber } from '../text/quantity.ts';
import type { Check } from './check.ts';

/** HT387: 18余次. 余 and 多 follow a round number only; all the others may stand with any. */
export const figureRounding: Check = {
  run({ figures }, report) {
    for (const { id, quantity, origin } of figures) {
      if (!quantity || !isFollowedByMore(quantity)) continue;
      const value = valueOfNumber(quantity.number);
      if (isRound(value)) continue;
      const { approximation: _, ...exact } = quantity;
      const rounded = printDecimal(roundedDown(value));
      const parameters = {
        figure: id,
        written: printQuantity(quantity),
        exact: printQuantity(exact),
        ...(rounded === '0' ? {} : { rounded: printQuantity({ ...quantity, number: rounded }) }),
      };
      report(diagnostic('HT387', parameters, origin.at('value')));
    }
  },
};

const isFollowedByMore = ({ approximation }: Quantity): boolean =>
  approximation !== undefined && approximations[approximation].sense === 'some-more';

/** A whole number of tens, and more than nothing. */
const isRound = (value: Decimal): boolean =>
  value.digits > 0n && value.digits % 10n ** BigInt(value.places + 1) === 0n;

/** To the whole ten below, towards 0. */
function roundedDown({ digits, places }: Decimal): Decimal {
  const ten = 10n ** BigInt(places + 1);
  return { digits: digits - (digits % ten), places };
}
