import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { errorCode } from './file-error.ts';
import { openOutputFolder } from './output-folder.ts';

/** A document of ours that no document of the plan is written to any more. */
export interface LeftBehind {
  readonly path: string;
  readonly documentId: string;
  /** Whether somebody has changed it. */
  readonly isEdited: boolean;
}

/** New versions that lie beside a document, and copies that were kept: they belong to it. */
export const isBeside = (name: string): boolean => beside.test(name);
const beside = /\.(?:new|\d{4}-\d{2}-\d{2}(?:-\d+)?)\.docx$/u;

/**
 * Documents in a campaign's folder that it no longer writes: their title was changed, or they were taken out of the
 * plan. Nothing is removed: somebody may have worked on them. Trouble with the disk is passed over.
 */
export async function findLeftBehind(
  root: string,
  folderName: string,
  names: ReadonlySet<string>,
  disk: Disk,
): Promise<readonly LeftBehind[]> {
  const folder = openOutputFolder(root, folderName, false, disk.files);
  if (!folder.ok || !folder.exists) return [];
  const found: LeftBehind[] = [];
  try {
    for (const name of disk.files.list(folder.path)) {
      if (!name.endsWith('.docx') || names.has(name) || isBeside(name) || name.startsWith('.')) continue;
      const path = join(folder.path, name);
      if (disk.files.lstat(path)?.kind !== 'file') continue;
      const stamp = await disk.readStamp(disk.files.readFile(path), path);
      if (stamp) found.push({ path, documentId: stamp.documentId, isEdited: !stamp.intact });
    }
  } catch (error) {
    errorCode(error);
  }
  return found;
}
