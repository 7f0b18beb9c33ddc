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
  return { templates: compileTemplates(found, report, areShipped), files: [...found.values()] };
}

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
