import Handlebars from 'handlebars';
import type { Program } from './ast.ts';
import { limitRounds, type Rounds } from './limit-rounds.ts';
import type { ParsedTemplate } from './parse-template.ts';

const options: CompileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
};

export interface Printer {
  readonly rounds: Rounds;
  compile(program: Program): (view: object) => string;
  /** Lets templates take in a file; one with mistakes is left out. */
  addPartial(template: ParsedTemplate): void;
}

/** A Handlebars of our own: no helper but those that choose and repeat. */
export function createPrinter(): Printer {
  const environment = Handlebars.create();
  const added = new Set<string>();
  const compile = (program: Program) => environment.compile(copyOf(program), options);
  return {
    rounds: limitRounds(environment),
    compile,
    addPartial({ name, program }) {
      if (!program || added.has(name)) return;
      added.add(name);
      environment.registerPartial(name, compile(program));
    },
  };
}

/** What Handlebars makes of a template, as JavaScript. */
export const precompile = (program: Program): string =>
  String(Handlebars.precompile(copyOf(program), options));

/** Handlebars writes into the tree that it compiles, and a file that others take in is checked again with each of them. */
const copyOf = (program: Program): Program => structuredClone(program);
