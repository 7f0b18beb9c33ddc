import { dirname, join } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { checkDocuments } from '../../output/check-documents.ts';
import type { Disk } from '../../output/disk.ts';
import type { RenderedDocument } from '../../output/document-outcome.ts';
import { errorCode } from '../../output/file-error.ts';
import { findLeftBehind } from '../../output/left-behind.ts';
import { assignFileNames } from '../../output/safe-name.ts';
import { writeDocuments } from '../../output/write-documents.ts';
import { type WrittenDocx, writeDocx } from '../../writers/docx/write-docx.ts';
import { writeText } from '../../writers/text/write-text.ts';
import type { DocumentOutput } from '../format/report.ts';
import type { FrozenDocuments } from '../issued/check-issued.ts';
import { replaceText } from '../replace-text.ts';
import type { LoadedCampaign } from './load-campaign.ts';
import type { PreparedDocument } from './prepare-documents.ts';
import type { Project } from './project.ts';

export interface WriteCampaignOptions {
  /** Absolute; documents go to the campaign's path below it. */
  readonly out: string;
  /** `check`: only compare. `dry`: only say what would be done. */
  readonly mode: 'write' | 'check' | 'dry';
  /** The date (YYYY-MM-DD) under which replaced files are kept; absent: edited files are left alone. */
  readonly force?: string;
  /** Name and version of the program, and a hash of all inputs, for the stamp in each document. */
  readonly program: string;
  readonly inputsHash: string;
  /** Writes each document as plain text beside it, too. */
  readonly text?: boolean;
  /** Files that were issued, by id of the document: they are written as they were sent. */
  readonly frozen: FrozenDocuments;
}

/** Writes the documents of a campaign one after the other, telling what became of each as soon as it is known. */
export async function* writeCampaign(
  { place, campaign }: LoadedCampaign,
  prepared: readonly PreparedDocument[],
  options: WriteCampaignOptions,
  project: Project,
  disk: Disk,
  report: Report,
): AsyncGenerator<DocumentOutput> {
  const { out, mode, force, program, inputsHash } = options;
  // Of all documents, so that a name does not depend on what is rendered with it.
  const names = assignFileNames(
    campaign.documents.map(({ id, file, title }) => ({ id, file: file ?? title })),
  );
  const target = { root: dirname(join(out, place.path)), folder: place.id, show: project.show };
  if (prepared.length === campaign.documents.length) {
    const known = new Set(names.values());
    for (const { path, documentId, isEdited } of await findLeftBehind(
      target.root,
      target.folder,
      known,
      disk,
    )) {
      const now = names.get(documentId);
      const document = { document: documentId, ...(now !== undefined && { now }), isEdited };
      report(diagnostic('HT709', { path: project.show(path), ...document }));
    }
  }
  for (const { plan, document, laidOut } of prepared) {
    const frozen = options.frozen.get(plan.id);
    const written = frozen
      ? await writtenBefore(frozen, disk)
      : await writeDocx(laidOut, { documentId: plan.id, inputsHash, program });
    const name = names.get(plan.id);
    if (!written || name === undefined) throw new Error(`no stamp or no name for the document ${plan.id}`);
    const rendered: RenderedDocument = {
      id: plan.id,
      name,
      ...written,
      ...(frozen && { isIssued: true }),
      span: plan.origin.span,
    };
    const output = { campaign: place.path, document: plan.id };
    if (mode === 'check') {
      const upToDate = await checkDocuments([rendered], target, report, disk);
      const path = project.show(join(target.root, target.folder, name));
      yield { ...output, path, status: upToDate === 1 ? 'unchanged' : 'stale' };
      continue;
    }
    const more = { dryRun: mode === 'dry', ...(force !== undefined && { force }) };
    for (const done of await writeDocuments([rendered], { ...target, ...more }, report, disk)) {
      if (options.text && mode === 'write' && done.action !== 'failed') {
        writeTextBeside(done.path, writeText(document), disk, project, report);
      }
      yield {
        ...output,
        path: project.show(done.path),
        status: done.action,
        ...(done.newPath !== undefined && { new_path: project.show(done.newPath) }),
        ...(done.copyPath !== undefined && { copy_path: project.show(done.copyPath) }),
      };
    }
  }
}

/** A document that was issued, with what its stamp says. */
async function writtenBefore(bytes: Uint8Array, disk: Disk): Promise<WrittenDocx | undefined> {
  const stamp = await disk.readStamp(bytes);
  return stamp && { bytes, contentHash: stamp.contentHash, lines: stamp.foundLines };
}

/** `通知.docx.txt`, for reviews in git; it is made of the plan alone and replaced whenever that says otherwise. */
function writeTextBeside(docx: string, text: string, disk: Disk, project: Project, report: Report): void {
  const path = `${docx}.txt`;
  try {
    const found = disk.files.lstat(path);
    if (found?.kind === 'file' && new TextDecoder().decode(disk.files.readFile(path)) === text) return;
    replaceText(path, text, disk);
  } catch (error) {
    report(diagnostic('HT834', { path: project.show(path), detail: errorCode(error) }));
  }
}
