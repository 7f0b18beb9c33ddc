import { diagnostic } from '../diagnostics/diagnostic.ts';
import { bestEffort } from './file-error.ts';
import { judgeTarget } from './judge-target.ts';
import { findLockFile } from './lock-file.ts';
import { sidePath, type WriteJob } from './write-document.ts';

/**
 * Once a document itself is up to date, the new version that an earlier run laid beside it only confuses.
 * It is removed if it is that document, nobody has changed it and nobody has it open.
 */
export async function removeSideFile({ document, path, show, disk, report }: WriteJob): Promise<void> {
  const side = sidePath(path);
  const target = await judgeTarget(side, disk);
  if (target.kind !== 'ours' || target.stamp.documentId !== document.id) return;
  bestEffort(() => {
    if (findLockFile(side, disk.files) !== undefined) return;
    disk.files.remove(side);
    report(diagnostic('HT708', { path: show(path), removed: show(side) }, document.span));
  });
}
