import { join } from 'node:path';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { type Disk, nodeDisk } from './disk.ts';
import type { DocumentOutcome, RenderedDocument } from './document-outcome.ts';
import { openOutputFolder } from './output-folder.ts';
import { removeSideFile } from './remove-side-file.ts';
import { safeFileName } from './safe-name.ts';
import { removeLeftovers } from './temporary-file.ts';
import { writeDocument } from './write-document.ts';

export interface WriteOptions {
  /** The output folder, absolute. */
  readonly root: string;
  /** The campaign's folder in it; its name is made safe. */
  readonly folder: string;
  /** A path as messages show it. */
  readonly show: (path: string) => string;
  readonly dryRun?: boolean;
  /** Replaces also files that a person changed or another program wrote; a copy of this date (YYYY-MM-DD) is kept. */
  readonly force?: string;
}

/**
 * Writes the documents of one campaign, each on its own: a trouble with one does not keep the others from being
 * written. What is up to date is not written again; what a person changed or has open is left, and the new version
 * laid beside it. Each file is replaced whole or not at all.
 *
 * Reports HT701–HT706 and HT708; with `dryRun` says what would happen and changes nothing.
 */
export async function writeDocuments(
  documents: readonly RenderedDocument[],
  options: WriteOptions,
  report: Report,
  disk: Disk = nodeDisk,
): Promise<readonly DocumentOutcome[]> {
  checkNames(documents, options.force);
  const { show, dryRun = false, force } = options;
  const folder = openOutputFolder(options.root, options.folder, !dryRun, disk.files);
  if (!folder.ok) {
    report(diagnostic('HT705', { path: show(folder.path), trouble: folder.trouble, code: folder.code }));
    return documents.map(({ id, name }) => ({ id, path: join(folder.path, name), action: 'failed' }));
  }
  if (!dryRun) removeLeftovers(folder.path, disk.files, disk.run);
  const outcomes: DocumentOutcome[] = [];
  for (const document of documents) {
    const path = join(folder.path, document.name);
    const job = { document, path, dryRun, show, disk, report, ...(force === undefined ? {} : { force }) };
    const outcome = await writeDocument(job);
    if (!dryRun && outcome.action !== 'left' && outcome.action !== 'failed') await removeSideFile(job);
    outcomes.push(outcome);
  }
  return outcomes;
}

const ending = '.docx';

/** Names come from us, not from the user: a bad one is a mistake of the program. */
function checkNames(documents: readonly RenderedDocument[], date: string | undefined): void {
  for (const { name } of documents) {
    const base = name.slice(0, -ending.length);
    if (!name.endsWith(ending) || safeFileName(base) !== base) {
      throw new Error(`not a safe file name: ${JSON.stringify(name)}`);
    }
  }
  const different = new Set(documents.map(({ name }) => name.toLowerCase()));
  if (different.size < documents.length) throw new Error('two documents with the same file name');
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`not a date: ${date}`);
}
