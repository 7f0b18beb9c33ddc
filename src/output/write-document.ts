import { dirname, join, parse } from 'node:path';
import type { OutputTrouble } from '../diagnostics/areas/output.ts';
import { assertNever } from '../diagnostics/assert-never.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Disk } from './disk.ts';
import type { DocumentOutcome, RenderedDocument } from './document-outcome.ts';
import { errorCode, troubleOf } from './file-error.ts';
import { judgeTarget, type Target } from './judge-target.ts';
import { keepCopy } from './keep-copy.ts';
import { findLockFile } from './lock-file.ts';
import { replaceFile } from './replace-file.ts';

/** One document on its way to its place. */
export interface WriteJob {
  readonly document: RenderedDocument;
  readonly path: string;
  /** Says what would happen, and changes nothing. */
  readonly dryRun: boolean;
  /** Replaces also what a person changed or another program wrote, after keeping a copy of this date (YYYY-MM-DD). */
  readonly force?: string;
  readonly show: (path: string) => string;
  readonly disk: Disk;
  readonly report: Report;
}

/** How often a file may change under our hands before we give up. */
const mostAttempts = 3;

type Hindrance = 'edited' | 'foreign' | { readonly open: true; readonly lock?: string };

/** Writes one document if it has to be and may be written. Every trouble with the disk is reported, none is thrown. */
export async function writeDocument(job: WriteJob): Promise<DocumentOutcome> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      const outcome = await attemptToWrite(job);
      if (outcome) return outcome;
    } catch (error) {
      const code = errorCode(error);
      return fail(job, troubleOf(code), code);
    }
  }
  return fail(job, 'changing', '');
}

/** `undefined` where the file changed between being judged and being replaced. */
async function attemptToWrite(job: WriteJob): Promise<DocumentOutcome | undefined> {
  const target = await judgeTarget(job.path, job.disk);
  switch (target.kind) {
    case 'absent':
      return put(job, target);
    case 'ours':
      if (isUpToDate(target, job.document)) return { ...outcomeOf(job), action: 'unchanged' };
      return put(job, target);
    case 'edited':
      if (isTakenOver(target, job.document)) return put(job, target);
      return leaveOrOverwrite(job, target);
    case 'foreign':
      return leaveOrOverwrite(job, target);
    case 'held':
      return leave(job, { open: true });
    case 'refused':
      return fail(job, target.trouble, target.code);
    default:
      return assertNever(target);
  }
}

async function leaveOrOverwrite(
  job: WriteJob,
  target: Extract<Target, { kind: 'edited' | 'foreign' }>,
): Promise<DocumentOutcome | undefined> {
  if (job.force === undefined || target.bytes === undefined) return leave(job, target.kind);
  return overwrite(job, target, target.bytes, job.force);
}

/**
 * What a person changed in it is what the plan says by now: every line that they wrote stands in the new document,
 * every line that they took out is gone from it. Nothing is lost when it is replaced.
 */
export function isTakenOver(target: Target, document: RenderedDocument): boolean {
  if (target.kind !== 'edited' || target.stamp.documentId !== document.id) return false;
  const { writtenLines, foundLines } = target.stamp;
  if (writtenLines.length === 0 || foundLines.length === 0) return false;
  const [written, found, now] = [writtenLines, foundLines, document.lines].map(countsOf);
  return [...new Set([...writtenLines, ...foundLines])].every((line) => {
    const [before, after, next] = [written, found, now].map((counts) => counts?.get(line) ?? 0);
    if (before === undefined || after === undefined || next === undefined || before === after) return true;
    return after > before ? next >= after : next <= after;
  });
}

function countsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** The same content of the same document, and nobody has touched it. */
export function isUpToDate(target: Target, document: RenderedDocument): boolean {
  return (
    target.kind === 'ours' &&
    target.stamp.documentId === document.id &&
    target.stamp.contentHash === document.contentHash
  );
}

async function put(job: WriteJob, target: Target): Promise<DocumentOutcome | undefined> {
  const lock = target.kind === 'absent' ? undefined : findLockFile(job.path, job.disk.files);
  if (lock !== undefined) return leave(job, { open: true, lock });
  const action = target.kind === 'absent' ? 'written' : 'replaced';
  if (job.dryRun) return { ...outcomeOf(job), action };
  const replacement = replaceFile(job.path, target, job.document.bytes, job.disk);
  switch (replacement.kind) {
    case 'done':
      job.disk.wrote?.(job.path, job.document);
      return { ...outcomeOf(job), action };
    case 'changed':
      return undefined;
    case 'held':
      return leave(job, { open: true });
    case 'failed':
      return fail(job, troubleOf(replacement.code), replacement.code);
    default:
      return assertNever(replacement);
  }
}

/** `--force`: first a copy, then as with a file of ours. An open file stays, because its user would lose the edits. */
async function overwrite(
  job: WriteJob,
  target: Target,
  bytes: Uint8Array,
  date: string,
): Promise<DocumentOutcome | undefined> {
  const lock = findLockFile(job.path, job.disk.files);
  if (lock !== undefined) return leave(job, { open: true, lock });
  if (job.dryRun) return { ...outcomeOf(job), action: 'replaced' };
  const copy = keepCopy(job.path, bytes, date, job.disk);
  if (!copy.ok) return fail(job, troubleOf(copy.code), copy.code);
  const outcome = await put(job, target);
  if (outcome?.action !== 'replaced') return outcome;
  const shown = { path: job.show(job.path), copy: job.show(copy.path) };
  job.report(diagnostic('HT706', shown, job.document.span));
  return { ...outcome, copyPath: copy.path };
}

/** Leaves the file as it is and lays the new version beside it: 通知.docx, 通知.new.docx. */
async function leave(job: WriteJob, hindrance: Hindrance): Promise<DocumentOutcome | undefined> {
  const newPath = sidePath(job.path);
  const target = await judgeTarget(newPath, job.disk);
  const mayWrite =
    target.kind === 'absent' ||
    (target.kind === 'ours' && findLockFile(newPath, job.disk.files) === undefined);
  if (!isUpToDate(target, job.document)) {
    if (!mayWrite) return failBoth(job, newPath);
    const written = job.dryRun || replaceFile(newPath, target, job.document.bytes, job.disk);
    if (written !== true && written.kind === 'changed') return undefined;
    if (written !== true && written.kind === 'held') return failBoth(job, newPath);
    if (written !== true && written.kind === 'failed') {
      return fail(job, troubleOf(written.code), written.code, newPath);
    }
  }
  reportLeft(job, hindrance, newPath);
  return { ...outcomeOf(job), action: 'left', newPath };
}

function reportLeft(job: WriteJob, hindrance: Hindrance, newPath: string): void {
  const shown = { path: job.show(job.path), written: job.show(newPath), done: !job.dryRun };
  if (typeof hindrance === 'string') {
    const issued = job.document.isIssued ? { isIssued: true as const } : {};
    job.report(diagnostic('HT701', { ...shown, ...issued, reason: hindrance }, job.document.span));
  } else {
    const lock = hindrance.lock === undefined ? {} : { lock: hindrance.lock };
    job.report(diagnostic('HT702', { ...shown, ...lock }, job.document.span));
  }
}

/** Where the new version of a document goes that must not be touched. */
export function sidePath(path: string): string {
  const { name, ext } = parse(path);
  return join(dirname(path), `${name}.new${ext}`);
}

function fail(job: WriteJob, trouble: OutputTrouble, code: string, path = job.path): DocumentOutcome {
  job.report(diagnostic('HT703', { path: job.show(path), trouble, code }, job.document.span));
  return { ...outcomeOf(job), action: 'failed' };
}

function failBoth(job: WriteJob, newPath: string): DocumentOutcome {
  const shown = { path: job.show(job.path), written: job.show(newPath) };
  job.report(diagnostic('HT704', shown, job.document.span));
  return { ...outcomeOf(job), action: 'failed' };
}

function outcomeOf({ document, path }: WriteJob): Pick<DocumentOutcome, 'id' | 'path'> {
  return { id: document.id, path };
}
