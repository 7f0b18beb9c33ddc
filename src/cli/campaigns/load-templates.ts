import { join } from 'node:path';
import { shippedTemplates } from '../../compose/shipped-templates.ts';
import { compileTemplates, type Templates } from '../../compose/templates.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/span.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { loadFile } from '../../source/load-file.ts';
import type { CampaignPlace } from './find-campaigns.ts';
import type { Project } from './project.ts';
import { packageTemplates, templatesIn } from './template-files.ts';

export interface LoadedTemplates {
  readonly templates: Templates;
  /** All of them, read when they are first asked for. */
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
  const read = (path: string) => loadFile(path, project.show(path), reader, report);
  const folder = join(packageFolder, 'templates');
  const shipped = packageTemplates(folder, project.show(folder), reader, read);
  const own = [place.shared, place.folder].flatMap((above) =>
    templatesIn(join(above, 'templates'), '', reader),
  );
  if (own.length > 0) {
    const found = new Map(shipped.all());
    for (const [name, path] of own) {
      const file = read(path);
      if (file) found.set(name, file);
    }
    return compile([...found], false, reader, report);
  }
  const compileAll = () => compile(shipped.all(), true, reader, report).templates;
  return {
    templates: shippedFor(reader)(shipped.read, compileAll),
    get files() {
      return shipped.all().map(([, file]) => file);
    },
  };
}

/** What the files of a disk gave last; a document of the next campaign is printed by the same templates. */
const lastShipped = new WeakMap<FileReader, ReturnType<typeof shippedTemplates>>();

function shippedFor(reader: FileReader): ReturnType<typeof shippedTemplates> {
  const known = lastShipped.get(reader) ?? shippedTemplates();
  lastShipped.set(reader, known);
  return known;
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
