import Handlebars from 'handlebars';
import type { Program } from './ast.ts';
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
  readonly budget: { rounds: number };
  compile(program: Program): (view: object) => string;
  /** Lets templates take in a file; one with mistakes is left out. */
  addPartial(template: ParsedTemplate): void;
}

/** A Handlebars of our own: no helper but those that choose and repeat. */
export function createPrinter(): Printer {
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
  const added = new Set<string>();
  // Handlebars writes into the tree that it compiles, and a file that others take in is checked again with each of them.
  const compile = (program: Program) => environment.compile(structuredClone(program), options);
  return {
    budget,
    compile,
    addPartial({ name, program }) {
      if (!program || added.has(name)) return;
      added.add(name);
      environment.registerPartial(name, compile(program));
    },
  };
}

/** Handlebars takes a context equal to the one around it for the same, and `../` would lead too far out. */
const distinct = (item: unknown): unknown =>
  typeof item === 'string' ? new String(item) : { ...(item as object) };
