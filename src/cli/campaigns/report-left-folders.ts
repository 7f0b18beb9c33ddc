import { join } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Disk } from '../../output/disk.ts';
import { errorCode } from '../../output/file-error.ts';
import { findLeftBehind } from '../../output/left-behind.ts';
import type { Project } from './project.ts';

/** Folders of documents that lie side by side. */
export interface FoldersSearch {
  /** Absolute: holds the folders. */
  readonly root: string;
  /** The names of those that are still written to. */
  readonly written: ReadonlySet<string>;
  /** Whether each is a campaign's; otherwise it is an office's. */
  readonly ofCampaigns: boolean;
}

/**
 * Reports documents in folders that nothing is written to any more (HT709): the tasks of an office went to others, a
 * plan was renamed or removed. Nothing is removed. Trouble with the disk is passed over.
 */
export async function reportLeftFolders(
  { root, written, ofCampaigns }: FoldersSearch,
  project: Project,
  disk: Disk,
  report: Report,
): Promise<void> {
  for (const folder of foldersIn(root, disk)) {
    if (written.has(folder.normalize('NFC'))) continue;
    for (const { path, documentId, isEdited } of await findLeftBehind(root, folder, new Set(), disk)) {
      const gone = { document: documentId, ...(ofCampaigns && { campaign: folder }) };
      report(diagnostic('HT709', { path: project.show(path), ...gone, isEdited }));
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
