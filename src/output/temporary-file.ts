import { join, sep } from 'node:path';
import { bestEffort, errorCode } from './file-error.ts';
import type { FileWriter } from './file-writer.ts';
import type { RunIdentity } from './run-identity.ts';

/** `.hongtou-MACHINE-PROCESS-START-RANDOM.tmp`: nobody else makes such names. */
const pattern =
  /^\.hongtou-(?<host>[0-9a-f]{8})-(?<process>\d{1,10})-(?<start>[0-9a-f]{8})-[0-9a-f]{32}\.tmp$/;

/** File systems that cannot wait for the disk say so with these; that is no reason not to write. */
const withoutSync = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Writes bytes, in one piece or several, to a new file in a folder, under a name that cannot be foreseen, and waits until they are on the disk
 * (`each`) or leaves that to the caller. Gives its path; where anything fails nothing is left behind and the disk's error is thrown.
 */
export function writeTemporaryFile(
  folder: string,
  bytes: Uint8Array | readonly Uint8Array[],
  files: FileWriter,
  run: RunIdentity,
  sync: 'each' | 'at-the-end' = 'each',
): string {
  const path = `${folder}${sep}.hongtou-${run.host}-${run.process}-${run.start}-${run.random()}.tmp`;
  const handle = files.createFile(path);
  try {
    try {
      for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
        for (let rest = piece; rest.byteLength > 0; ) rest = rest.subarray(files.write(handle, rest));
      }
      if (sync === 'each') syncWherePossible(handle, files);
    } finally {
      files.close(handle);
    }
  } catch (error) {
    bestEffort(() => files.remove(path));
    throw error;
  }
  return path;
}

function syncWherePossible(handle: number, files: FileWriter): void {
  try {
    files.sync(handle);
  } catch (error) {
    if (!withoutSync.includes(errorCode(error))) throw error;
  }
}

/**
 * Removes what killed runs of this machine left behind. Files of runs that are still alive, of other machines on a
 * shared drive, and everything that is not named as ours stay.
 */
export function removeLeftovers(folder: string, files: FileWriter, run: RunIdentity): void {
  bestEffort(() => {
    for (const name of files.list(folder)) {
      const path = join(folder, name);
      if (isLeftover(name, run) && files.lstat(path)?.kind === 'file') bestEffort(() => files.remove(path));
    }
  });
}

function isLeftover(name: string, run: RunIdentity): boolean {
  const parts = pattern.exec(name)?.groups;
  if (!parts || parts.host !== run.host) return false;
  const process = Number(parts.process);
  return process === run.process ? parts.start !== run.start : !run.isRunning(process);
}
