import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { FixHindrance } from '../../diagnostics/areas/command.ts';
import type { SourceFile } from '../../diagnostics/span.ts';
import { decodeText } from '../../source/decode-text.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { errorCode } from '../../source/load-file.ts';
import { realPath } from '../../source/real-path.ts';
import type { Project } from '../campaigns/project.ts';
import type { Context } from '../context.ts';

/** A file of the user's that may be corrected. */
export interface OpenedFile {
  /** Absolute, links resolved. */
  readonly path: string;
  /** As the user calls it. */
  readonly shown: string;
  /** As they were read; nothing else may be replaced. */
  readonly bytes: Uint8Array;
}

export type Opened = OpenedFile | { readonly hindrance: FixHindrance; readonly code: string };

/**
 * Opens the file that a finding is about. Refused: what lies outside of plans/ by its real path, so that neither a
 * link nor a hostile name leads anywhere else, and what is no longer as it was when it was checked.
 */
export function openFile(
  file: SourceFile,
  project: Project,
  { workingFolder, reader }: Pick<Context, 'workingFolder' | 'reader'>,
): Opened {
  const path = realPath(resolve(workingFolder, file.path), reader);
  const plans = realPath(project.plans, reader);
  if (path === undefined) return { hindrance: 'changed', code: '' };
  if (plans === undefined || !isInside(path, plans)) return { hindrance: 'outside', code: '' };
  const bytes = readBytes(path, reader);
  if (typeof bytes === 'string') return { hindrance: 'failed', code: bytes };
  const decoded = decodeText(bytes);
  if (!decoded.ok || decoded.text !== file.text) return { hindrance: 'changed', code: '' };
  return { path, shown: file.path, bytes };
}

function readBytes(path: string, reader: FileReader): Uint8Array | string {
  try {
    return reader.readFile(path);
  } catch (error) {
    return errorCode(error);
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A text as the bytes of a file, with a byte order mark where there was one. */
export function encodeLike(text: string, before: Uint8Array): Uint8Array {
  const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}
