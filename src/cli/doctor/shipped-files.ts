import { join, relative, sep } from 'node:path';
import { precompiled } from '../../compose/precompiled.ts';
import { compileTemplates } from '../../compose/templates.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { loadFile } from '../../source/load-file.ts';
import { templatesIn } from '../campaigns/template-files.ts';
import { readText } from '../commands/schema.ts';
import type { Context } from '../context.ts';

/** How the files in the program's own templates/ are, by their paths there. */
export interface ShippedFiles {
  /** What cannot be used. `check` tells only of what a document asks for, and where; a user cannot mend these. */
  readonly damaged: readonly string[];
  /** What can be used and is not as it was when the program was built. Where it runs from its source nobody knows. */
  readonly changed: readonly string[];
}

/** Reads every file of the package's templates/, whether a document uses it or not. */
export function examineShippedFiles(
  { packageFolder, reader }: Pick<Context, 'packageFolder' | 'reader'>,
  built = precompiled,
): ShippedFiles {
  const folder = join(packageFolder, 'templates');
  const damaged = new Set<string>();
  const report = (found: Diagnostic): void => {
    const name = found.severity === 'error' ? culprit(found, folder) : undefined;
    if (name !== undefined) damaged.add(name);
  };
  const files = new Map(
    templatesIn(folder, '', reader).flatMap(([name, path]) => {
      const file = loadFile(path, path, reader, report);
      return file ? [[name, file] as const] : [];
    }),
  );
  compileTemplates(files, report);
  for (const name of ['new/campaign.yaml', 'new/offices.yaml']) {
    if (!readText(join(folder, name), { reader })) damaged.add(name);
  }
  const changed = Object.entries(built)
    .filter(([name, template]) => files.get(name)?.text !== template().text)
    .map(([name]) => `${name}.md`);
  return { damaged: [...damaged].sort(), changed: changed.filter((name) => !damaged.has(name)).sort() };
}

/** The file that is missing, or that a finding points at. */
function culprit({ code, parameters, span }: Diagnostic, folder: string): string | undefined {
  if (code === 'HT514' && 'template' in parameters) return `${parameters.template}.md`;
  if (code === 'HT504' && 'name' in parameters) return `${parameters.name}.md`;
  return span && relative(folder, span.file.path).replaceAll(sep, '/');
}
