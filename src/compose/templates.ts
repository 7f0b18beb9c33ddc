import type { Root } from 'mdast';
import { type Diagnostic, diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../diagnostics/span.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { declarations } from './declarations.ts';
import { checkTemplate } from './template/check-template.ts';
import { type ParsedTemplate, parseTemplate } from './template/parse-template.ts';
import { compileOptions, createPrinter, type Printer } from './template/printer.ts';
import { rememberingParser } from './template/remembering-parser.ts';
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

/**
 * Compiles and checks all templates. `files` are named by their path below templates/ without ending (`notice`,
 * `sections/phase`), a campaign's own ones already in place of the common ones; `new/…` are not wording and skipped.
 * Reported, each once however many templates use a partial: HT501–HT512, HT514 a template that is missing,
 * HT515 a file that nothing uses.
 */
export function compileTemplates(files: ReadonlyMap<string, SourceFile>, report: Report): Templates {
  const once = reportOnce(report);
  const parsed = new Map(
    [...files]
      .filter(([name]) => !name.startsWith('new/'))
      .map(([name, file]) => [name, parseTemplate(name, withFinalLineEnd(file), once)] as const),
  );
  const printer = createPrinter(parsed);
  const used = new Set<string>(declarations.map(({ name }) => name));
  const compiled = new Map<string, CompiledTemplate>();
  for (const declaration of declarations) {
    const template = parsed.get(declaration.name);
    if (!template) {
      once(diagnostic('HT514', { template: declaration.name }));
      continue;
    }
    const checked = checkTemplate(declaration, template, parsed, once);
    for (const partial of checked.partials) used.add(partial);
    if (checked.sound) compiled.set(declaration.name, compileOne(printer, template, checked.places));
  }
  reportUnused(parsed, used, once);
  return {
    get: (name) => compiled.get(name),
    taken: new Set([...parsed.values()].flatMap(({ file }) => tokenLike(file.text))),
    parse: rememberingParser(),
  };
}

/** A partial on a line of its own swallows that line's end, so the file has to bring one; several would end a paragraph. */
const withFinalLineEnd = (file: SourceFile): SourceFile =>
  /[^\s]\n$/u.test(file.text) ? file : { ...file, text: `${file.text.trimEnd()}\n` };

function compileOne(
  { environment, budget }: Printer,
  { file, program }: ParsedTemplate,
  places: ReadonlyMap<string, Span>,
): CompiledTemplate {
  const print = environment.compile(program, compileOptions);
  return {
    file,
    places,
    print: (view) => {
      budget.rounds = 0;
      return print(view);
    },
  };
}

function reportUnused(
  parsed: ReadonlyMap<string, ParsedTemplate>,
  used: ReadonlySet<string>,
  report: Report,
): void {
  // A file that cannot be read may be the one that uses the others.
  if ([...parsed.values()].some(({ program }) => !program)) return;
  for (const { name, file } of parsed.values()) {
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
