import { hash } from 'node:crypto';
import { join, sep } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Disk } from '../../output/disk.ts';
import type { DocumentOutcome } from '../../output/document-outcome.ts';
import { errorCode, troubleOf } from '../../output/file-error.ts';
import { findLockFile } from '../../output/lock-file.ts';
import { replaceFile } from '../../output/replace-file.ts';
import { writeDocuments } from '../../output/write-documents.ts';
import type { WrittenDocx } from '../../writers/docx/write-docx.ts';
import type { UnitFolders } from './open-unit-folders.ts';
import { markOf, type WrittenFile } from './summary-row.ts';

/** How the copies of a run come into their places. */
export interface Placing {
  readonly disk: Disk;
  readonly folders: UnitFolders;
  /** Absolute: the folder of all packets. */
  readonly packets: string;
  /** Whether the disk is waited for after each file, or by the caller when all are written. */
  readonly sync: 'each' | 'at-the-end';
  /** Says what would happen, and changes nothing. */
  readonly dryRun: boolean;
  /** Replaces also what a person changed, after keeping a copy of this date (YYYY-MM-DD). */
  readonly force?: string;
  readonly show: (path: string) => string;
  readonly report: Report;
}

/** One copy on its way. */
export interface PlacedCopy {
  /** The form's id. */
  readonly id: string;
  /** Where the plan says that there is such a form. */
  readonly span: Span;
  /** Of the unit, below the folder of packets. */
  readonly folder: string;
  readonly name: string;
  /** What the summary says of the file that an earlier run wrote there. */
  readonly before?: WrittenFile;
  /** Made only where it is needed. */
  readonly make: () => Promise<WrittenDocx>;
}

/** What became of a copy. */
export interface CopyOutcome {
  readonly action: DocumentOutcome['action'];
  /** Of the file, empty where it is not ours or was not written. */
  readonly hash: string;
  /** Short mark of what the copy says, and of the document that it is; empty where none was made. */
  readonly content: string;
}

export const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

const failed: CopyOutcome = { action: 'failed', hash: '', content: '' };

/**
 * Brings one copy to its place. What the summary knows is replaced where it says something else, what nobody wrote
 * before is written; only where neither is so the file there is opened and judged, as `writeDocuments` does for every document.
 */
export async function placeCopy(copy: PlacedCopy, placing: Placing): Promise<CopyOutcome> {
  const { disk, dryRun, show, report } = placing;
  const folder = placing.folders.open(copy.folder);
  if (folder === undefined) return failed;
  const path = `${folder.path}${sep}${copy.name}`;
  try {
    const found = folder.isNew ? undefined : disk.files.lstat(path);
    if (found === undefined && dryRun) return { action: 'written', hash: '', content: '' };
    if (found === undefined) return await putNew(path, copy, placing);
    const isKnown = found.kind === 'file' && copy.before !== undefined && copy.before.hash !== '';
    const bytes = isKnown ? disk.files.readFile(path) : undefined;
    if (bytes === undefined || hashOf(bytes) !== copy.before?.hash) return await judge(path, copy, placing);
    // A row of an older version does not say what is in the file: its stamp does.
    if (copy.before.content === '') return await judge(path, copy, placing);
    const made = await copy.make();
    const content = contentMark(copy, made);
    if (content === copy.before.content) return { action: 'unchanged', hash: copy.before.hash, content };
    if (findLockFile(path, disk.files) !== undefined) return await judge(path, copy, placing);
    if (dryRun) return { action: 'replaced', hash: '', content };
    const put = replaceFile(path, { kind: 'ours', bytes }, made.bytes, disk, placing.sync);
    return put.kind === 'done'
      ? { action: 'replaced', hash: hashOf(made.bytes), content }
      : await judge(path, copy, placing);
  } catch (error) {
    const code = errorCode(error);
    report(diagnostic('HT703', { path: show(path), trouble: troubleOf(code), code }, copy.span));
    return failed;
  }
}

async function putNew(path: string, copy: PlacedCopy, placing: Placing): Promise<CopyOutcome> {
  const made = await copy.make();
  const { bytes } = made;
  const put = replaceFile(path, { kind: 'absent' }, bytes, placing.disk, placing.sync);
  if (put.kind === 'done') {
    return { action: 'written', hash: hashOf(bytes), content: contentMark(copy, made) };
  }
  if (put.kind !== 'failed') return judge(path, copy, placing);
  const trouble = troubleOf(put.code);
  placing.report(diagnostic('HT703', { path: placing.show(path), trouble, code: put.code }, copy.span));
  return failed;
}

/** The way of every document: by the stamp in the file, never over what a person did. */
async function judge(path: string, copy: PlacedCopy, placing: Placing): Promise<CopyOutcome> {
  const { disk, dryRun, force, show, report } = placing;
  const { id, name, span } = copy;
  const slash = copy.folder.lastIndexOf('/');
  const options = {
    root: slash < 0 ? placing.packets : join(placing.packets, copy.folder.slice(0, slash)),
    folder: copy.folder.slice(slash + 1),
    show,
    dryRun,
    ...(force !== undefined && { force }),
  };
  const rendered = { id, name, span, ...(await copy.make()) };
  const [outcome] = await writeDocuments([rendered], options, asReturned(report), disk);
  if (outcome === undefined || outcome.action === 'failed') return failed;
  const isOurs = outcome.action !== 'left' && !dryRun;
  return {
    action: outcome.action,
    hash: isOurs ? hashOf(disk.files.readFile(path)) : '',
    content: contentMark(copy, rendered),
  };
}

/** A packet is changed by the unit that fills it in: that is nothing to be written back into the plan. */
const asReturned =
  (report: Report): Report =>
  (found) => {
    const { code, parameters, span } = found;
    const isFilledIn =
      code === 'HT701' &&
      'written' in parameters &&
      'done' in parameters &&
      'reason' in parameters &&
      parameters.reason === 'edited';
    if (!isFilledIn) return report(found);
    const { path, written, done } = parameters;
    report(diagnostic('HT932', { path, written, done }, span));
  };

/** The same mark: the same content of the same document, as `writeDocuments` compares the stamps of files. */
const contentMark = ({ id }: PlacedCopy, { contentHash }: Pick<WrittenDocx, 'contentHash'>): string =>
  markOf(id, contentHash);
