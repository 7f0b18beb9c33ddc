import { join } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Disk } from '../../output/disk.ts';
import { errorCode } from '../../output/file-error.ts';
import { findLeftBehind } from '../../output/left-behind.ts';
import type { Project } from '../campaigns/project.ts';

/**
 * Reports lists in the folders of offices that have none any more (HT709): their tasks went to others, or they bear
 * another name. `root` holds the folders, `written` are those that still get lists. Nothing is removed.
 */
export async function reportLeftBehind(
  root: string,
  written: ReadonlySet<string>,
  project: Project,
  disk: Disk,
  report: Report,
): Promise<void> {
  for (const folder of foldersIn(root, disk)) {
    if (written.has(folder.normalize('NFC'))) continue;
    for (const { path, documentId, isEdited } of await findLeftBehind(root, folder, new Set(), disk)) {
      report(diagnostic('HT709', { path: project.show(path), document: documentId, isEdited }));
    }
  }
}

/** As the disk calls them, which may be in another form than we did. */
function foldersIn(root: string, { files }: Disk): readonly string[] {
  try {
    if (!files.lstat(root)) return [];
    return files.list(root).filter((name) => files.lstat(join(root, name))?.kind === 'folder');
  } catch (error) {
    errorCode(error);
    return [];
  }
}
