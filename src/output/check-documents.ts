import { join } from 'node:path';
import type { OutputDiagnostics } from '../diagnostics/areas/output.ts';
import { assertNever } from '../diagnostics/assert-never.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { type Disk, nodeDisk } from './disk.ts';
import type { RenderedDocument } from './document-outcome.ts';
import { judgeTarget, type Target } from './judge-target.ts';
import { openOutputFolder } from './output-folder.ts';
import { isTakenOver, isUpToDate } from './write-document.ts';
import type { WriteOptions } from './write-documents.ts';

/**
 * Whether the documents on disk are what the plan gives; nothing is changed. Reports HT707 for each that is missing,
 * out of date or edited, and HT705 for a folder that cannot be used; gives the number of those that are up to date.
 */
export async function checkDocuments(
  documents: readonly RenderedDocument[],
  options: Pick<WriteOptions, 'root' | 'folder' | 'show'>,
  report: Report,
  disk: Disk = nodeDisk,
): Promise<number> {
  const folder = openOutputFolder(options.root, options.folder, false, disk.files);
  if (!folder.ok) {
    const { path, trouble, code } = folder;
    report(diagnostic('HT705', { path: options.show(path), trouble, code }));
    return 0;
  }
  let upToDate = 0;
  for (const document of documents) {
    const path = join(folder.path, document.name);
    const target = await judgeTarget(path, disk);
    if (isUpToDate(target, document)) upToDate += 1;
    else
      report(
        diagnostic(
          'HT707',
          { path: options.show(path), state: isTakenOver(target, document) ? 'outdated' : stateOf(target) },
          document.span,
        ),
      );
  }
  return upToDate;
}

function stateOf(target: Target): OutputDiagnostics['HT707']['state'] {
  switch (target.kind) {
    case 'absent':
      return 'missing';
    case 'ours':
      return 'outdated';
    case 'edited':
    case 'foreign':
      return target.kind;
    case 'held':
    case 'refused':
      return 'unreadable';
    default:
      return assertNever(target);
  }
}
