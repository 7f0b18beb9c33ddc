import type Handlebars from 'handlebars';
import { OutputTooLarge } from './tokens.ts';

/** Rounds of `#each` in one rendering, all loops together. */
const mostRounds = 200_000;

/** How many rounds were made. Whoever prints sets it to nought before. */
export interface Rounds {
  made: number;
}

/** Lets the helpers of a Handlebars repeat no more than any document can need. */
export function limitRounds(environment: typeof Handlebars): Rounds {
  const rounds = { made: 0 };
  const { each, with: enter } = environment.helpers;
  if (!each || !enter) throw new Error('Handlebars lacks its own helpers');
  environment.registerHelper('each', function (this: unknown, items: readonly unknown[], more: unknown) {
    rounds.made += items.length;
    if (rounds.made > mostRounds) throw new OutputTooLarge();
    return each.call(this, items.map(distinct), more) as string;
  });
  environment.registerHelper('with', function (this: unknown, item: unknown, more: unknown) {
    return enter.call(this, distinct(item), more) as string;
  });
  return rounds;
}

/** Handlebars takes a context equal to the one around it for the same, and `../` would lead too far out. */
const distinct = (item: unknown): unknown =>
  typeof item === 'string' ? new String(item) : { ...(item as object) };
