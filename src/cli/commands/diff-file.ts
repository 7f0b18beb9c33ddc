import { resolve } from 'node:path';
import { createCollector } from '../../diagnostics/collector.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { openPackage } from '../../readers/docx/open-package.ts';
import { readStamp } from '../../readers/docx/read-stamp.ts';
import { type DocumentText, readText } from '../../readers/docx/read-text.ts';
import { writeDocx } from '../../writers/docx/write-docx.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { type PreparedCampaign, prepareCampaign } from '../campaigns/prepare-campaign.ts';
import { openProject } from '../campaigns/project.ts';
import { type OtherWords, standsAlone } from '../diff/stands-alone.ts';
import { exitCode } from '../exit-code.ts';
import type { CommandResult, Session } from '../session.ts';
import { handEdits } from '../word/hand-edits.ts';
import { findInPlan } from '../word/place-in-plan.ts';
import { readDocument } from '../word/read-document.ts';

export interface DiffFileArguments extends OtherWords {
  /** A document that this program wrote, and somebody changed. */
  readonly file: string;
  readonly campaign: readonly string[];
}

/** Says what a person changed in a document, and where the plan says it, so that it can be taken over. */
export async function diffFile(
  { campaign: names, ...wanted }: DiffFileArguments,
  { context, report, talk }: Session,
): Promise<CommandResult> {
  const cannot = { exitCode: exitCode.couldNotRun };
  const { file } = wanted;
  if (!standsAlone('--file', wanted, report)) return cannot;
  const read = await readDocument(resolve(context.workingFolder, file), context.reader);
  if (!read.ok) {
    report(diagnostic('HT871', { path: file, ...read.trouble }));
    return cannot;
  }
  const stamp = readStamp(read.parts);
  if (!stamp) {
    report(diagnostic('HT872', { path: file }));
    return cannot;
  }
  const project = openProject(context.workingFolder, context.reader);
  const places = chooseCampaigns(names, context.workingFolder, project, context.reader, report);
  // Findings of the plan are `check`'s business; a document that cannot be made now is ours.
  const collector = createCollector();
  const candidates: Candidate[] = [];
  for (const place of places) {
    const options = { only: stamp.documentId, draft: true };
    const prepared = prepareCampaign(place, options, project, context, collector.report);
    const [document] = prepared?.documents ?? [];
    if (!prepared || !document) continue;
    const { bytes } = await writeDocx(document.laidOut, { ...stamp, documentId: stamp.documentId });
    candidates.push({ prepared, ...(await textAndHash(bytes)) });
  }
  const chosen = nearestTo(read.text, stamp.contentHash, candidates);
  if (!chosen) {
    report(diagnostic('HT873', { path: file, document: stamp.documentId }));
    return cannot;
  }
  const inPlan = findInPlan(chosen.prepared.loaded.campaign);
  const edits = handEdits(chosen.text, read.text, stamp.writtenLines).map((edit) => ({
    edit,
    span: inPlan(edit),
  }));
  const isOutdated = chosen.contentHash !== stamp.contentHash;
  return {
    handEdits: {
      file,
      campaign: chosen.prepared.loaded.place.path,
      document: stamp.documentId,
      isOutdated,
      edits,
    },
    whenWell: talk.handEdits(edits.length, isOutdated),
  };
}

interface Candidate {
  readonly prepared: PreparedCampaign;
  readonly text: DocumentText;
  readonly contentHash: string;
}

async function textAndHash(bytes: Uint8Array): Promise<Pick<Candidate, 'text' | 'contentHash'>> {
  const opened = await openPackage(bytes);
  const read = opened.ok ? readText(opened.parts) : undefined;
  const stamp = opened.ok ? readStamp(opened.parts) : undefined;
  if (!read?.ok || !stamp) throw new Error('a document of our own cannot be read');
  return { text: read.text, contentHash: stamp.contentHash };
}

/** Ids of documents are unique in a campaign only: the one it was written from, else the one that says most like it. */
function nearestTo(
  found: DocumentText,
  contentHash: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const counted = candidates.map((candidate) => ({
    candidate,
    edits: candidate.contentHash === contentHash ? -1 : handEdits(candidate.text, found).length,
  }));
  return counted.sort((one, other) => one.edits - other.edits)[0]?.candidate;
}
