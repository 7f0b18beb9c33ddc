import { join } from 'node:path';
import { compileTemplates, type Templates } from '../../compose/templates.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/span.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { loadFile } from '../../source/load-file.ts';
import type { CampaignPlace } from './find-campaigns.ts';
import type { Project } from './project.ts';

export interface LoadedTemplates {
  readonly templates: Templates;
  readonly files: readonly SourceFile[];
}

/**
 * The wording of documents: the program's own, then what plans/templates/ and the campaign's templates/ put in the
 * place of single files. Reported: unreadable files and mistakes in templates.
 */
export function loadTemplates(
  place: CampaignPlace,
  packageFolder: string,
  project: Project,
  reader: FileReader,
  report: Report,
): LoadedTemplates {
  const found = new Map<string, SourceFile>();
  let areShipped = true;
  for (const folder of [packageFolder, place.shared, place.folder]) {
    for (const [name, path] of templatesIn(join(folder, 'templates'), '', reader)) {
      const file = loadFile(path, project.show(path), reader, report);
      if (file) found.set(name, file);
      if (folder !== packageFolder) areShipped = false;
    }
  }
  return compile([...found], areShipped, reader, report);
}

interface Compiled extends LoadedTemplates {
  readonly found: readonly Found[];
  /** Of the run that uses it now: some templates are read when a document first asks for them. */
  report: Report;
  /** Mistakes have to be told in each run. */
  hasFindings: boolean;
}

type Found = readonly [name: string, file: SourceFile];

/** What was compiled last of the files of a disk: while somebody writes, it is the plan that changes. */
const lastCompiled = new WeakMap<FileReader, Compiled>();

function compile(
  found: readonly Found[],
  areShipped: boolean,
  reader: FileReader,
  report: Report,
): LoadedTemplates {
  const known = lastCompiled.get(reader);
  if (known && !known.hasFindings && isSame(known.found, found)) {
    known.report = report;
    return known;
  }
  const run = { report, hasFindings: false };
  const templates = compileTemplates(
    new Map(found),
    (finding) => {
      run.hasFindings = true;
      run.report(finding);
    },
    areShipped,
  );
  const compiled = Object.assign(run, { templates, files: found.map(([, file]) => file), found });
  lastCompiled.set(reader, compiled);
  return compiled;
}

const isSame = (one: readonly Found[], other: readonly Found[]): boolean =>
  one.length === other.length &&
  one.every(([name, { path, text }], index) => {
    const [otherName, file] = other[index] ?? [];
    return name === otherName && path === file?.path && text === file.text;
  });

/** Every .md file below a folder, named by its path without ending: `notice`, `sections/phase`. */
function templatesIn(
  folder: string,
  prefix: string,
  reader: FileReader,
): readonly (readonly [name: string, path: string])[] {
  if (reader.stat(folder)?.kind !== 'folder') return [];
  return reader.list(folder).flatMap(({ name, kind }) => {
    const path = join(folder, name);
    if (kind === 'folder') return templatesIn(path, `${prefix}${name}/`, reader);
    return name.endsWith('.md') ? [[`${prefix}${name.slice(0, -3)}`, path] as const] : [];
  });
}
