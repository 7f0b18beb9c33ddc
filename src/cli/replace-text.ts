import { dirname } from 'node:path';
import type { Disk } from '../output/disk.ts';
import { writeTemporaryFile } from '../output/temporary-file.ts';

/** Writes a text file whole or not at all. Throws errors of the system. */
export function replaceText(path: string, text: string, { files, run }: Disk): void {
  files.createFolder(dirname(path));
  const temporary = writeTemporaryFile(dirname(path), new TextEncoder().encode(text), files, run);
  files.rename(temporary, path);
}

/** Writes a text file that must not exist yet. Throws errors of the system, EEXIST among them. */
export function createText(path: string, text: string, { files }: Disk): void {
  files.createFolder(dirname(path));
  const handle = files.createFile(path);
  try {
    let rest: Uint8Array = new TextEncoder().encode(text);
    while (rest.length > 0) rest = rest.subarray(files.write(handle, rest));
  } finally {
    files.close(handle);
  }
}
