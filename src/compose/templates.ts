import type { Root } from 'mdast';
import { type Diagnostic, diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../diagnostics/span.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { declarations } from './declarations.ts';
import { type CheckedTemplate, checkTemplate } from './template/check-template.ts';
import type { TemplateDeclaration } from './template/declaration.ts';
import { type ParsedTemplate, type ParsedTemplates, parseTemplate } from './template/parse-template.ts';
import { createPrinter, type Printer } from './template/printer.ts';
import { rememberingParser } from './template/remembering-parser.ts';
import { rememberingPrinter } from './template/remembering-printer.ts';
import { tokenLike } from './template/tokens.ts';

/** The wording of documents, read from templates/ and checked. */
export interface Templates {
  /** Undefined for a template that is missing or has mistakes; they were reported when it was compiled. */
  get(name: string): CompiledTemplate | undefined;
  /** Private-use characters written in the templates themselves: no token may look like them. */
  readonly taken: ReadonlySet<string>;
  /** Markdown of a rendered template. Tokens make equal structures equal texts, so few are ever parsed. */
  parse(rendered: string): Root;
}

export interface CompiledTemplate {
  readonly file: SourceFile;
  /** Where each place begins. */
  readonly places: ReadonlyMap<string, Span>;
  /** Prints the template. Throws OutputTooLarge where it repeats more than any document can hold. */
  print(view: object): string;
}

/** The text of templates, by their path below templates/ without ending (`notice`, `sections/phase`). */
type TemplateFiles = ReadonlyMap<string, SourceFile>;

/**
 * Compiles and checks all templates. In `files` a campaign's own ones are already in place of the common ones; `new/…`
 * are not wording and skipped. Reported, each once however many templates use a partial: HT501–HT512, HT514 a template
 * that is missing, HT515 a file that nothing uses.
 *
 * Where all of them are the program's own (`areShipped`), which were checked when it was made, each is read when it is
 * first asked for: a document uses a few.
 */
export function compileTemplates(files: TemplateFiles, report: Report, areShipped = false): Templates {
  const once = reportOnce(report);
  const parsed = parseOnDemand(files, once);
  const printer = createPrinter();
  const compiled = new Map<string, CompiledTemplate | undefined>();
  const used = new Set<string>();
  const compile = (declaration: TemplateDeclaration): CompiledTemplate | undefined => {
    const template = parsed.get(declaration.name);
    if (!template) {
      once(diagnostic('HT514', { template: declaration.name }));
      return undefined;
    }
    const checked = checkTemplate(declaration, template, parsed, once);
    for (const partial of checked.partials) used.add(partial);
    const { program } = template;
    return checked.sound && program
      ? compileOne(printer, { ...template, program }, checked, parsed)
      : undefined;
  };
  if (!areShipped) {
    const all = parsed.names.flatMap((name) => parsed.get(name) ?? []);
    for (const declaration of declarations) compiled.set(declaration.name, compile(declaration));
    reportUnused(all, used, once);
  }
  return {
    get: (name) => {
      const declaration = compiled.has(name) ? undefined : declarations.find((each) => each.name === name);
      if (declaration) compiled.set(name, compile(declaration));
      return compiled.get(name);
    },
    taken: new Set(parsed.names.flatMap((name) => tokenLike(files.get(name)?.text ?? ''))),
    parse: rememberingParser(),
  };
}

/** Templates by name, each parsed when it is first asked for. */
interface TemplatesOnDemand extends ParsedTemplates {
  readonly names: readonly string[];
}

function parseOnDemand(files: TemplateFiles, report: Report): TemplatesOnDemand {
  const parsed = new Map<string, ParsedTemplate>();
  const names = [...files.keys()].filter((name) => !name.startsWith('new/'));
  return {
    names,
    keys: () => names,
    get(name) {
      const file = names.includes(name) ? files.get(name) : undefined;
      if (file && !parsed.has(name)) parsed.set(name, parseTemplate(name, withFinalLineEnd(file), report));
      return parsed.get(name);
    },
  };
}

/** A partial on a line of its own swallows that line's end, so the file has to bring one; several would end a paragraph. */
export const withFinalLineEnd = (file: SourceFile): SourceFile =>
  /[^\s]\n$/u.test(file.text) ? file : { ...file, text: `${file.text.trimEnd()}\n` };

function compileOne(
  printer: Printer,
  { file, program }: Required<ParsedTemplate>,
  { places, partials }: CheckedTemplate,
  parsed: ParsedTemplates,
): CompiledTemplate {
  for (const name of partials) {
    const partial = parsed.get(name);
    if (partial) printer.addPartial(partial);
  }
  const print = printer.compile(program);
  return {
    file,
    places,
    print: rememberingPrinter((view) => {
      printer.rounds.made = 0;
      return print(view);
    }),
  };
}

function reportUnused(all: readonly ParsedTemplate[], partials: ReadonlySet<string>, report: Report): void {
  // A file that cannot be read may be the one that uses the others.
  if (all.some(({ program }) => !program)) return;
  const used = new Set([...declarations.map(({ name }) => name), ...partials]);
  const parsed = new Map(all.map((template) => [template.name, template]));
  for (const { name, file } of all) {
    if (used.has(name)) continue;
    // Another name is meant only where the folder of this file has none of it yet.
    const folder = folderOf(name, file);
    const free = [...used].filter((other) => {
      const there = parsed.get(other);
      return !there || folderOf(other, there.file) !== folder;
    });
    const suggestion = nearest(name, free);
    report(diagnostic('HT515', { name, ...(suggestion && { suggestion }) }, { file, start: 0, end: 0 }));
  }
}

/** The folder of templates that a template comes from. */
const folderOf = (name: string, { path }: SourceFile): string => path.slice(0, path.lastIndexOf(name));

function reportOnce(report: Report): Report {
  const seen = new Set<string>();
  return (found: Diagnostic) => {
    const key = `${found.code} ${found.span?.file.path} ${found.span?.start} ${JSON.stringify(found.parameters)}`;
    if (!seen.has(key)) report(found);
    seen.add(key);
  };
}
