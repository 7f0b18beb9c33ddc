import * as runtime from 'handlebars/runtime.js';
import type { SourceFile, Span } from '../diagnostics/span.ts';
import { type PrecompiledTemplate, precompiled } from './precompiled.ts';
import { limitRounds } from './template/limit-rounds.ts';
import { rememberingParser } from './template/remembering-parser.ts';
import { rememberingPrinter } from './template/remembering-printer.ts';
import { type CompiledTemplate, type Templates, withFinalLineEnd } from './templates.ts';

/** A template of the package by its name; undefined where it cannot be read. */
type ReadTemplate = (name: string) => SourceFile | undefined;

/** The templates of one run; `otherwise` compiles all of them, for those that are not as they were shipped. */
type ShippedTemplates = (read: ReadTemplate, otherwise: () => Templates) => Templates;

/**
 * The templates of the package as the build compiled them, so that neither Handlebars' parser nor its compiler runs.
 * A file is read when a document first asks for it, and one that was changed is compiled anew.
 */
export function shippedTemplates(known = precompiled): ShippedTemplates {
  const printers = shippedPrinters(known);
  const parse = rememberingParser();
  return (read, otherwise) => {
    const found = new Map<string, CompiledTemplate | undefined>();
    let others: Templates | undefined;
    const isAsShipped = (name: string): boolean => read(name)?.text === printers.template(name)?.text;
    const find = (name: string): CompiledTemplate | undefined => {
      const template = printers.template(name);
      const file = read(name);
      if (template && file && [name, ...template.partials].every(isAsShipped)) {
        const places = spansOf(template, read);
        return { file: withFinalLineEnd(file), places, print: printers.print(name, template) };
      }
      others ??= otherwise();
      return others.get(name);
    };
    return {
      get: (name) => {
        if (!found.has(name)) found.set(name, find(name));
        return found.get(name);
      },
      // None of ours holds any.
      get taken() {
        return others?.taken ?? new Set<string>();
      },
      parse,
    };
  };
}

const spansOf = ({ places }: PrecompiledTemplate, read: ReadTemplate): ReadonlyMap<string, Span> =>
  new Map(
    Object.entries(places).flatMap(([place, [template, start, end]]) => {
      const file = read(template);
      return file ? [[place, { file: withFinalLineEnd(file), start, end }] as const] : [];
    }),
  );

interface ShippedPrinters {
  template(name: string): PrecompiledTemplate | undefined;
  print(name: string, template: PrecompiledTemplate): CompiledTemplate['print'];
}

function shippedPrinters(known: typeof precompiled): ShippedPrinters {
  const environment = handlebars.create();
  const rounds = limitRounds(environment);
  const templates = new Map<string, PrecompiledTemplate | undefined>();
  const prints = new Map<string, CompiledTemplate['print']>();
  const template = (name: string) => {
    if (!templates.has(name)) templates.set(name, known[name]?.());
    return templates.get(name);
  };
  return {
    template,
    print(name, { partials, specification }) {
      const made = prints.get(name);
      if (made) return made;
      for (const partial of partials) {
        const taken = template(partial);
        if (taken) environment.registerPartial(partial, environment.template(taken.specification));
      }
      const printOnce = environment.template(specification);
      const print = rememberingPrinter((view) => {
        rounds.made = 0;
        return printOnce(view);
      });
      prints.set(name, print);
      return print;
    },
  };
}

/** Its types do not say what it exports. */
const { default: handlebars } = runtime as unknown as { readonly default: typeof import('handlebars') };
