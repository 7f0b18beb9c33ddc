import Handlebars from 'handlebars';
import type { ParsedTemplate } from './parse-template.ts';
import { OutputTooLarge } from './tokens.ts';

const options: CompileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
};

/** Rounds of `#each` in one rendering, all loops together. */
const mostRounds = 200_000;

export interface Printer {
  readonly environment: ReturnType<typeof Handlebars.create>;
  readonly budget: { rounds: number };
}

/** A Handlebars of our own: no helper but those that choose and repeat, and all files as partials. */
export function createPrinter(parsed: ReadonlyMap<string, ParsedTemplate>): Printer {
  const environment = Handlebars.create();
  const budget = { rounds: 0 };
  const { each, with: enter } = environment.helpers;
  if (!each || !enter) throw new Error('Handlebars lacks its own helpers');
  environment.registerHelper('each', function (this: unknown, items: readonly unknown[], more: unknown) {
    budget.rounds += items.length;
    if (budget.rounds > mostRounds) throw new OutputTooLarge();
    return each.call(this, items.map(distinct), more) as string;
  });
  environment.registerHelper('with', function (this: unknown, item: unknown, more: unknown) {
    return enter.call(this, distinct(item), more) as string;
  });
  for (const { name, program } of parsed.values()) {
    if (program) environment.registerPartial(name, environment.compile(program, options));
  }
  return { environment, budget };
}

/** Handlebars takes a context equal to the one around it for the same, and `../` would lead too far out. */
const distinct = (item: unknown): unknown =>
  typeof item === 'string' ? new String(item) : { ...(item as object) };

export { options as compileOptions };
