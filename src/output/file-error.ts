import type { OutputTrouble } from '../diagnostics/areas/output.ts';

/**
 * The code of an error that the disk reported (ENOSPC, EBUSY …).
 * Any other error is a mistake of ours: it is thrown on, never reported to the user as a trouble with a file.
 */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** Codes that Windows and network drives give while a word processor has the file open. */
export function meansHeldOpen(code: string): boolean {
  return code === 'EBUSY' || code === 'EPERM' || code === 'EACCES' || code === 'ETXTBSY';
}

/** Sorts the code of a call that was to create or write a file. */
export function troubleOf(code: string): OutputTrouble {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'full';
    case 'EACCES':
    case 'EPERM':
      return 'permission';
    case 'EROFS':
      return 'read-only';
    case 'ENAMETOOLONG':
      return 'too-long';
    default:
      return 'other';
  }
}

/** Does what may fail without harm: an error of the disk is passed over. */
export function bestEffort(action: () => void): void {
  try {
    action();
  } catch (error) {
    errorCode(error);
  }
}
