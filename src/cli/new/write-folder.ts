import { dirname, join } from 'node:path';
import type { Disk } from '../../output/disk.ts';
import { bestEffort } from '../../output/file-error.ts';
import { writeTemporaryFile } from '../../output/temporary-file.ts';

/** A file of a new folder, by its path there. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes a folder that must not exist, with all its files or not at all: they are written to a hidden folder beside it,
 * which then gets the name. Throws errors of the system, after what was written is gone again.
 */
export function writeFolder(folder: string, newFiles: readonly NewFile[], { files, run }: Disk): void {
  const above = dirname(folder);
  const hidden = join(above, `.hongtou-${run.host}-${run.process}-${run.start}-${run.random()}.new`);
  /** The innermost last. */
  const folders = [...missing(above, files), hidden];
  const written: string[] = [];
  try {
    files.createFolder(hidden);
    for (const { path, bytes } of newFiles) {
      const target = join(hidden, path);
      folders.push(...missing(dirname(target), files));
      files.createFolder(dirname(target));
      const temporary = writeTemporaryFile(dirname(target), bytes, files, run);
      written.push(temporary, target);
      files.rename(temporary, target);
    }
    if (files.lstat(folder)) throw Object.assign(new Error(`${folder} exists`), { code: 'EEXIST' });
    files.rename(hidden, folder);
  } catch (error) {
    for (const path of written) bestEffort(() => files.remove(path));
    for (const path of folders.toReversed()) bestEffort(() => files.removeFolder(path));
    throw error;
  }
}

/** A folder and those above it that are not there yet, the outermost first. */
function missing(folder: string, files: Disk['files']): readonly string[] {
  if (dirname(folder) === folder || files.lstat(folder)) return [];
  return [...missing(dirname(folder), files), folder];
}
