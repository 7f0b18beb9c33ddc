import { join, relative, resolve, sep } from 'node:path';
import type { OutputTrouble } from '../diagnostics/areas/output.ts';
import { errorCode, troubleOf } from './file-error.ts';
import type { FileWriter } from './file-writer.ts';
import { safeFileName } from './safe-name.ts';

export type OutputFolder =
  /** `exists` is false only where nothing was to be created; `isNew` where it was created now, so that nothing is in it. */
  | { readonly ok: true; readonly path: string; readonly exists: boolean; readonly isNew: boolean }
  | { readonly ok: false; readonly path: string; readonly trouble: OutputTrouble; readonly code: string };

/**
 * The folder that documents are written to: `name`, made safe, directly below `root`, which may be reached through links.
 * Below `root` no link is followed, so that nothing is ever written outside of it. With `create` both are made.
 */
export function openOutputFolder(
  root: string,
  name: string,
  create: boolean,
  files: FileWriter,
): OutputFolder {
  const wanted = join(resolve(root), safeFileName(name));
  try {
    if (create) files.createFolder(resolve(root));
    else if (!files.lstat(resolve(root))) return { ok: true, path: wanted, exists: false, isNew: false };
    const realRoot = files.realPath(resolve(root));
    const path = join(realRoot, safeFileName(name));
    const found = files.lstat(path);
    if (found?.kind === 'link') return { ok: false, path: wanted, trouble: 'link', code: '' };
    if (found && found.kind !== 'folder') {
      return { ok: false, path: wanted, trouble: 'not-a-file', code: '' };
    }
    if (!found && !create) return { ok: true, path, exists: false, isNew: false };
    const isNew = !found && files.makeFolder(path);
    // The disk's own word for where this is, in case it was moved or linked in the meantime.
    if (!isInside(files.realPath(path), realRoot)) {
      return { ok: false, path: wanted, trouble: 'link', code: '' };
    }
    return { ok: true, path, exists: true, isNew };
  } catch (error) {
    const code = errorCode(error);
    return { ok: false, path: wanted, trouble: troubleOf(code), code };
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
