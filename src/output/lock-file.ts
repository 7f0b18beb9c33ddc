import { dirname, join, parse } from 'node:path';
import type { FileWriter } from './file-writer.ts';

/**
 * The name of the file that says a document is open in a word processor; `undefined` where there is none.
 * A crashed word processor leaves its file behind, so the message about it names the file.
 */
export function findLockFile(path: string, files: FileWriter): string | undefined {
  return lockNames(parse(path).base).find((name) => files.lstat(join(dirname(path), name)) !== undefined);
}

/**
 * `~$…` of Word and of WPS on Windows, `.~…` of WPS on Linux, `.~lock.…#` of LibreOffice.
 * Word drops the first two characters of a name of eight and more (without its ending), the first of seven.
 */
export function lockNames(name: string): readonly string[] {
  const length = parse(name).name.length;
  const dropped = length >= 8 ? 2 : length === 7 ? 1 : 0;
  return [`~$${name.slice(dropped)}`, `.~${name}`, `.~lock.${name}#`];
}
