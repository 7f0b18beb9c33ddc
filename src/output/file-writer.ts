import {
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * All that the program needs of a disk in order to write. Paths are absolute, calls are synchronous, and each may
 * throw an error with a Node `code` (ENOSPC, EBUSY …). Tests inject their own and let any call fail.
 */
export interface FileWriter {
  /** What stands at a path, a link not followed; `undefined` where there is nothing. `size` is in bytes. */
  lstat(
    path: string,
  ): { readonly kind: 'file' | 'folder' | 'link' | 'other'; readonly size: number } | undefined;
  /** The path with every link resolved. */
  realPath(path: string): string;
  /** Who may do what with a file, as the bits of POSIX; on Windows only whether it can be written to. */
  permissions(path: string): number;
  setPermissions(path: string, permissions: number): void;
  /** Names in a folder. */
  list(folder: string): readonly string[];
  /** Makes a folder and the ones above it; one that exists is fine. */
  createFolder(path: string): void;
  /** Makes one folder in a folder that exists; false where something has its name already. */
  makeFolder(path: string): boolean;
  readFile(path: string): Uint8Array;
  /** Creates a file that must not exist, not even as a link, and opens it for writing. */
  createFile(path: string): number;
  /** Opens a file that exists, so that `write` adds to its end. */
  openToAppend(path: string): number;
  /** Writes some of the bytes, at least one, and says how many. */
  write(handle: number, bytes: Uint8Array): number;
  /** Waits until the file's content is on the disk itself. */
  sync(handle: number): void;
  close(handle: number): void;
  /** Gives a file another name in one step; what had that name before is gone. */
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Removes an empty folder. */
  removeFolder(path: string): void;
  /** Waits until the names in a folder are on the disk itself. */
  syncFolder(folder: string): void;
  /**
   * Waits until everything that was written to the disk that holds a folder is on it, and says whether that was
   * possible: much cheaper than waiting for thousands of files one by one. Absent: one by one is the only way.
   */
  syncDisk?(folder: string): boolean;
}

/**
 * Level by level: where a file system refuses with ENOENT what has a parent (/proc), mkdir's own recursion tries the
 * same two folders for ever.
 */
function createFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) createFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been faster.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function makeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Node has no call for it; the program of this name belongs to every Unix, and waits for one disk where it can. */
function syncDisk(folder: string): boolean {
  // Asked for here, because few runs do, and it brings the whole of Node's network with it.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  return [['-f', folder], []].some((words) => spawnSync('sync', words, { stdio: 'ignore' }).status === 0);
}

/** The disk itself. */
export const nodeFileWriter: FileWriter = {
  lstat(path) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    const kind = found.isFile()
      ? 'file'
      : found.isDirectory()
        ? 'folder'
        : found.isSymbolicLink()
          ? 'link'
          : 'other';
    return { kind, size: found.size };
  },
  realPath: (path) => realpathSync.native(path),
  permissions: (path) => statSync(path).mode & 0o777,
  setPermissions: chmodSync,
  list: (folder) => readdirSync(folder),
  createFolder,
  makeFolder,
  readFile: (path) => readFileSync(path),
  createFile: (path) => openSync(path, 'wx'),
  openToAppend: (path) => openSync(path, constants.O_WRONLY | constants.O_APPEND),
  write: (handle, bytes) => writeSync(handle, bytes),
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: unlinkSync,
  removeFolder: rmdirSync,
  syncFolder(folder) {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  },
  ...(process.platform !== 'win32' && { syncDisk }),
};
