import { join } from 'node:path';
import type { SourceFile } from '../../diagnostics/span.ts';
import type { FileReader } from '../../source/file-reader.ts';

/** The name of a template (`notice`, `sections/phase`) and where its file lies. */
export type TemplatePath = readonly [name: string, path: string];

/** Every .md file below a folder, named by its path without ending. */
export function templatesIn(folder: string, prefix: string, reader: FileReader): readonly TemplatePath[] {
  if (reader.stat(folder)?.kind !== 'folder') return [];
  return reader.list(folder).flatMap(({ name, kind }) => {
    const path = join(folder, name);
    if (kind === 'folder') return templatesIn(path, `${prefix}${name}/`, reader);
    return name.endsWith('.md') ? [[`${prefix}${name.slice(0, -3)}`, path] as const] : [];
  });
}

/** Reads files by their absolute paths; undefined for one that cannot be read. */
type ReadFile = (path: string) => SourceFile | undefined;

/** The templates of the package. */
export interface PackageTemplates {
  read(name: string): SourceFile | undefined;
  /** All that can be read. */
  all(): readonly (readonly [name: string, file: SourceFile])[];
}

/** What was read of a package's folder. */
interface KnownFolder {
  readonly files: Map<string, SourceFile>;
  paths?: readonly TemplatePath[];
}

const knownFolders = new WeakMap<FileReader, Map<string, KnownFolder>>();

/**
 * The templates in a folder of the package. They belong to the program that runs, as its code does: each is read once,
 * however many campaigns are rendered and however often. One that cannot be read is tried anew, so that it is told of.
 * `shown` is what users call the folder.
 */
export function packageTemplates(
  folder: string,
  shown: string,
  reader: FileReader,
  readFile: ReadFile,
): PackageTemplates {
  const folders = knownFolders.get(reader) ?? new Map<string, KnownFolder>();
  knownFolders.set(reader, folders);
  // A file carries the name that users know it by.
  const key = `${shown}\n${folder}`;
  const known: KnownFolder = folders.get(key) ?? { files: new Map() };
  folders.set(key, known);
  const failed = new Set<string>();
  const read = (path: string): SourceFile | undefined => {
    const before = known.files.get(path);
    if (before || failed.has(path)) return before;
    const file = readFile(path);
    if (file) known.files.set(path, file);
    else failed.add(path);
    return file;
  };
  return {
    read: (name) => read(join(folder, `${name}.md`)),
    all() {
      known.paths ??= templatesIn(folder, '', reader);
      return known.paths.flatMap(([name, path]) => {
        const file = read(path);
        return file ? [[name, file] as const] : [];
      });
    },
  };
}
