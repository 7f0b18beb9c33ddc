import type { FixHindrance } from '../../diagnostics/areas/command.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Disk } from '../../output/disk.ts';
import { errorCode } from '../../output/file-error.ts';
import { replaceFile } from '../../output/replace-file.ts';
import type { FixedFile } from './fix-in-memory.ts';

/** Any of these lets somebody write. */
const writeBits = 0o222;

/**
 * Puts a corrected file in the place of the one that was read: whole or not at all, and only if that one is still
 * there. Reported: HT852 why it was left alone. Says whether it was written.
 */
export function writeFixed(
  { path, shown, bytes, fixedBytes }: FixedFile,
  disk: Disk,
  report: Report,
): boolean {
  const leave = (hindrance: FixHindrance, code = ''): boolean => {
    report(diagnostic('HT852', { path: shown, hindrance, code }));
    return false;
  };
  try {
    // A file can be replaced in a folder that permits it, although it cannot be written to; its owner meant otherwise.
    if ((disk.files.permissions(path) & writeBits) === 0) return leave('read-only');
  } catch (error) {
    return leave('failed', errorCode(error));
  }
  const replacement = replaceFile(path, { kind: 'foreign', bytes }, fixedBytes, disk);
  switch (replacement.kind) {
    case 'done':
      return true;
    case 'changed':
      return leave('changed');
    case 'held':
      return leave('held');
    case 'failed':
      return leave('failed', replacement.code);
    default:
      return assertNever(replacement);
  }
}
