import type { OutputTrouble } from '../diagnostics/areas/output.ts';
import type { Disk } from './disk.ts';
import type { DocumentStamp } from './document-stamp.ts';
import { errorCode, meansHeldOpen } from './file-error.ts';

/** What stands where a document is to be written. */
export type Target =
  | { readonly kind: 'absent' }
  /** Written by this program and not touched since. */
  | { readonly kind: 'ours'; readonly bytes: Uint8Array; readonly stamp: DocumentStamp }
  /** Written by this program, then changed by a person. */
  | { readonly kind: 'edited'; readonly bytes: Uint8Array; readonly stamp: DocumentStamp }
  /** Not written by this program; too large to be read where `bytes` are missing. */
  | { readonly kind: 'foreign'; readonly bytes?: Uint8Array }
  /** The system does not even let it be read. */
  | { readonly kind: 'held' }
  | { readonly kind: 'refused'; readonly trouble: OutputTrouble; readonly code: string };

/** What has to be known of a target in order to replace it. */
export type JudgedTarget = Pick<Target, 'kind'> & { readonly bytes?: Uint8Array };

/** A file that large is not one of ours; it is never read, and never replaced. */
const largestDocument = 64 * 1024 * 1024;

/** Looks at a path without changing anything. A link is refused, wherever it leads. */
export async function judgeTarget(path: string, disk: Disk): Promise<Target> {
  try {
    const found = disk.files.lstat(path);
    if (!found) return { kind: 'absent' };
    if (found.kind === 'link') return { kind: 'refused', trouble: 'link', code: '' };
    if (found.kind !== 'file') return { kind: 'refused', trouble: 'not-a-file', code: '' };
    if (found.size > largestDocument) return { kind: 'foreign' };
    const bytes = disk.files.readFile(path);
    const stamp = await disk.readStamp(bytes, path);
    if (!stamp) return { kind: 'foreign', bytes };
    return stamp.intact ? { kind: 'ours', bytes, stamp } : { kind: 'edited', bytes, stamp };
  } catch (error) {
    const code = errorCode(error);
    return meansHeldOpen(code) ? { kind: 'held' } : { kind: 'refused', trouble: 'unreadable', code };
  }
}

/** Whether the path still holds what was judged: a person or another run may have been quicker. */
export function isStillAsJudged(path: string, target: JudgedTarget, disk: Disk): boolean {
  const found = disk.files.lstat(path);
  if (target.kind === 'absent') return found === undefined;
  const before = target.bytes;
  return (
    before !== undefined && found?.kind === 'file' && Buffer.compare(disk.files.readFile(path), before) === 0
  );
}
