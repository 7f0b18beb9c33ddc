import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/span.ts';
import { reportCharacters } from './check-characters.ts';
import { decodeText } from './decode-text.ts';
import type { FileReader } from './file-reader.ts';
import { sizeLimit } from './limits.ts';

/**
 * Reads a text file of the user. `path` is absolute, `shownPath` what the user calls it.
 * Reported: missing, unreadable, too large, not UTF-8, not text, characters that no document may hold.
 * Returns `undefined` where there is no text to go on with.
 */
export function loadFile(
  path: string,
  shownPath: string,
  reader: FileReader,
  report: Report,
): SourceFile | undefined {
  const bytes = readBytes(path, shownPath, reader, report);
  if (!bytes) return undefined;
  const decoded = decodeText(bytes);
  if (decoded.ok) {
    const file: SourceFile = { path: shownPath, text: decoded.text };
    return reportCharacters(file, report) ? file : undefined;
  }
  if ('binary' in decoded) {
    report(diagnostic('HT106', { path: shownPath, kind: decoded.binary }, emptySpan(shownPath)));
    return undefined;
  }
  const file: SourceFile = { path: shownPath, text: decoded.text };
  const span = { file, start: decoded.offset, end: Math.min(decoded.offset + 1, file.text.length) };
  report(diagnostic('HT104', { path: shownPath, guess: decoded.guess }, span));
  return undefined;
}

/** Reported: missing, unreadable, larger than `limit` bytes. */
export function readBytes(
  path: string,
  shownPath: string,
  reader: FileReader,
  report: Report,
  limit = sizeLimit,
): Uint8Array | undefined {
  const unreadable = (code: string): undefined => {
    if (code === 'ENOENT' || code === 'ENOTDIR') report(diagnostic('HT101', { path: shownPath }));
    else report(diagnostic('HT102', { path: shownPath, reason: reasonOf(code), detail: code }));
  };
  try {
    const found = reader.stat(path);
    if (!found || found.kind === 'link') return unreadable('ENOENT');
    if (found.kind !== 'file') return unreadable(found.kind === 'folder' ? 'EISDIR' : 'not a regular file');
    if (found.size > limit) {
      report(diagnostic('HT103', { path: shownPath, bytes: found.size, limit }));
      return undefined;
    }
    return reader.readFile(path);
  } catch (error) {
    return unreadable(errorCode(error));
  }
}

/** The `code` of an error of the system; any other error is ours and goes on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

function reasonOf(code: string): 'permission' | 'folder' | 'other' {
  if (code === 'EACCES' || code === 'EPERM') return 'permission';
  return code === 'EISDIR' ? 'folder' : 'other';
}

const emptySpan = (path: string) => ({ file: { path, text: '' }, start: 0, end: 0 });
