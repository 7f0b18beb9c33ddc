import { dirname, join, parse } from 'node:path';
import type { Disk } from './disk.ts';
import { errorCode } from './file-error.ts';
import { replaceFile } from './replace-file.ts';

export type KeptCopy =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly code: string };

/** More copies on one day than anybody makes. */
const mostCopies = 99;

/**
 * Keeps what a file held under a dated name beside it: 通知.2021-03-22.docx, then 通知.2021-03-22-2.docx.
 * An equal copy of the same day is enough; nothing is ever replaced. `date` is the caller's, as YYYY-MM-DD.
 */
export function keepCopy(path: string, bytes: Uint8Array, date: string, disk: Disk): KeptCopy {
  const { name, ext } = parse(path);
  for (let number = 1; number <= mostCopies; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const copy = join(dirname(path), `${name}.${date}${suffix}${ext}`);
    try {
      const found = disk.files.lstat(copy);
      if (found?.kind === 'file' && Buffer.compare(disk.files.readFile(copy), bytes) === 0) {
        return { ok: true, path: copy };
      }
      if (found) continue;
    } catch (error) {
      return { ok: false, code: errorCode(error) };
    }
    const written = replaceFile(copy, { kind: 'absent' }, bytes, disk);
    if (written.kind === 'done') return { ok: true, path: copy };
    if (written.kind === 'failed') return { ok: false, code: written.code };
  }
  return { ok: false, code: 'EEXIST' };
}
