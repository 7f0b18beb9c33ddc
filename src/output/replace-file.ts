import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { bestEffort, errorCode, meansHeldOpen } from './file-error.ts';
import { isStillAsJudged, type JudgedTarget } from './judge-target.ts';
import { writeTemporaryFile } from './temporary-file.ts';

export type Replacement =
  | { readonly kind: 'done' }
  /** The file is no longer the one that was judged. */
  | { readonly kind: 'changed' }
  /** A word processor holds the file. */
  | { readonly kind: 'held' }
  | { readonly kind: 'failed'; readonly code: string };

/**
 * Puts bytes in the place of a file that was judged before, or where nothing was: whole, or not at all.
 * They are written beside it first and take its name in one step, so that neither a full disk nor a power failure
 * leaves half a document; with `sync` at the end, the caller waits for the disk once, when all files are written.
 * Whoever could read and write the file before can do so with the new one.
 */
export function replaceFile(
  path: string,
  target: JudgedTarget,
  bytes: Uint8Array,
  disk: Disk,
  sync: 'each' | 'at-the-end' = 'each',
): Replacement {
  const { files, run } = disk;
  let temporary: string;
  try {
    temporary = writeTemporaryFile(dirname(path), bytes, files, run, sync);
  } catch (error) {
    return { kind: 'failed', code: errorCode(error) };
  }
  try {
    if (!isStillAsJudged(path, target, disk)) {
      bestEffort(() => files.remove(temporary));
      return { kind: 'changed' };
    }
    if (target.kind !== 'absent') {
      bestEffort(() => files.setPermissions(temporary, files.permissions(path)));
    }
    files.rename(temporary, path);
  } catch (error) {
    const code = errorCode(error);
    bestEffort(() => files.remove(temporary));
    // Where nothing stands nobody holds it open: then the folder itself does not permit writing.
    const isHeld = meansHeldOpen(code) && target.kind !== 'absent';
    return isHeld ? { kind: 'held' } : { kind: 'failed', code };
  }
  if (sync === 'each') bestEffort(() => files.syncFolder(dirname(path)));
  return { kind: 'done' };
}
