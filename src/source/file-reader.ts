import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/**
 * All that the program needs of a disk in order to read. Paths are absolute, calls are synchronous.
 * Every call but `stat` throws an error with a Node `code` (ENOENT, EACCES …); tests inject their own.
 */
export interface FileReader {
  readFile(path: string): Uint8Array;
  /** Entries of a folder, sorted by name so that nothing depends on the order of a disk. Links are not followed. */
  list(folder: string): readonly { readonly name: string; readonly kind: EntryKind }[];
  /** What a path leads to, links followed; `undefined` where there is nothing. `size` is in bytes. */
  stat(path: string): { readonly kind: EntryKind; readonly size: number } | undefined;
  /** The path with every link resolved. */
  realPath(path: string): string;
}

/** The disk itself. */
export const nodeFileReader: FileReader = {
  readFile: (path) => readFileSync(path),
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)),
  stat(path) {
    const found = statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path, { throwIfNoEntry: false });
    return found && { kind: kindOf(found), size: found.size };
  },
  realPath: (path) => realpathSync.native(path),
};

interface Typed {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: Typed): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
