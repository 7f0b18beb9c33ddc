import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileReader } from '../../source/file-reader.ts';

/** The folder that holds plans/ and out/. Paths are absolute. */
export interface Project {
  readonly folder: string;
  readonly plans: string;
  /** An absolute path as the user would write it: relative to where they are, with forward slashes. */
  show(path: string): string;
}

/** The nearest folder from the working folder upwards that holds plans/, so that commands work inside of it, too. */
export function openProject(workingFolder: string, reader: FileReader): Project {
  let folder = resolve(workingFolder);
  while (reader.stat(join(folder, 'plans'))?.kind !== 'folder' && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  if (reader.stat(join(folder, 'plans'))?.kind !== 'folder') folder = resolve(workingFolder);
  return {
    folder,
    plans: join(folder, 'plans'),
    show: (path) => relative(workingFolder, path).split(sep).join('/') || '.',
  };
}
