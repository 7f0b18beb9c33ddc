import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { declarations } from '../../src/compose/declarations.ts';
import { checkTemplate } from '../../src/compose/template/check-template.ts';
import { type ParsedTemplate, parseTemplate } from '../../src/compose/template/parse-template.ts';
import { precompile } from '../../src/compose/template/printer.ts';
import { withFinalLineEnd } from '../../src/compose/templates.ts';
import type { Report } from '../../src/diagnostics/diagnostic.ts';

/** Puts the templates of a folder, compiled and checked, in the place of src/compose/precompiled.ts. */
export const precompiledTemplates = (folder: string): Plugin => ({
  name: 'precompiled-templates',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]compose[\\/]precompiled\.ts$/ }, () => ({
      contents: `export const precompiled = ${precompileTemplates(folder)};`,
    }));
  },
});

/** The value of `precompiled` as JavaScript. A function each, because a document uses a few of them. */
export function precompileTemplates(folder: string): string {
  const texts = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .sort()
      .map((path) => [nameOf(path).replaceAll(sep, '/'), readFileSync(join(folder, path), 'utf8')]),
  );
  const parsed = new Map<string, ParsedTemplate>(
    [...texts].map(([name, text]) => [
      name,
      parseTemplate(name, withFinalLineEnd({ path: `${name}.md`, text }), refuse),
    ]),
  );
  const written = new Map<string, string>();
  const write = (name: string, partials: Iterable<string>, places: object): void => {
    const { program } = parsed.get(name) ?? {};
    if (!program) throw new Error(`no template ${name}`);
    const [text, taken, begin] = [texts.get(name), [...partials], places].map((part) => JSON.stringify(part));
    written.set(
      name,
      `${JSON.stringify(name)}: () => ({ text: ${text}, partials: ${taken}, places: ${begin},
specification: ${precompile(program)} })`,
    );
  };
  const checked = declarations.map((declaration) => {
    const template = parsed.get(declaration.name);
    if (!template) throw new Error(`no template ${declaration.name}`);
    return { name: declaration.name, ...checkTemplate(declaration, template, parsed, refuse) };
  });
  for (const partial of new Set(checked.flatMap(({ partials }) => [...partials]))) write(partial, [], {});
  for (const { name, partials, places } of checked) {
    const begin = [...places].map(
      ([place, { file, start, end }]) => [place, [nameOf(file.path), start, end]] as const,
    );
    write(name, partials, Object.fromEntries(begin));
  }
  return `{\n${[...written.values()].join(',\n')}\n}`;
}

const nameOf = (path: string): string => path.slice(0, -'.md'.length);

/** What is shipped has no mistakes. */
const refuse: Report = ({ code, span }) => {
  throw new Error(`templates/${span?.file.path}: ${code}`);
};
