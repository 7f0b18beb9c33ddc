import { quotedLetters } from '../text/quoted-letters.ts';
import type { PlainSearch, TextSlip } from '../text/text-rule.ts';

/** The slips that are not in the words of others: those inside 《》 or quotation marks are left out. */
export function unquoted<Slip extends TextSlip>(text: string, slips: readonly Slip[]): readonly Slip[] {
  if (slips.length === 0) return slips;
  const quoted = quotedLetters(text);
  return slips.filter(({ start }) => !quoted[start]);
}

/** The same search for what a text says in its own words. */
export const outsideQuotations = <Slip extends TextSlip>(search: PlainSearch<Slip>): PlainSearch<Slip> => ({
  ...search,
  find: (text) => unquoted(text, search.find(text)),
});
