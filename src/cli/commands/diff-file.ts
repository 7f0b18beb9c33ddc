import { resolve } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { type BesideText, readBesideText } from '../../readers/docx/beside-text.ts';
import { readStamp } from '../../readers/docx/read-stamp.ts';
import { shortened } from '../../text/shortened.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { prepareCampaign } from '../campaigns/prepare-campaign.ts';
import { openProject } from '../campaigns/project.ts';
import { type OtherWords, standsAlone } from '../diff/stands-alone.ts';
import { exitCode } from '../exit-code.ts';
import type { CommandResult, Session } from '../session.ts';
import { handEdits } from '../word/hand-edits.ts';
import { findInPlan } from '../word/place-in-plan.ts';
import { readDocument } from '../word/read-document.ts';
import { writtenFrom } from '../word/written-from.ts';

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
  const path = resolve(context.workingFolder, file);
  const read = await readDocument(path, context.reader);
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
  const campaigns = places.flatMap(
    (place) => prepareCampaign(place, { none: true, draft: true }, project, context, () => {}) ?? [],
  );
  const found = { path, text: read.text, stamp };
  const chosen = await writtenFrom(found, campaigns, context.reader);
  if (!chosen) {
    report(diagnostic('HT873', { path: file, document: stamp.documentId }));
    return cannot;
  }
  reportBeside(file, readBesideText(read.parts, stamp.writtenLines), report);
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
      ...(chosen.issued !== undefined && { issued: chosen.issued }),
      edits,
    },
    whenWell: talk.handEdits(edits.length, isOutdated, chosen.issued),
  };
}

const mostComments = 3;
const longestComment = 40;

/** Reported: HT874 where somebody put something into a document that is not compared. */
function reportBeside(
  path: string,
  { comments, notes, pictures, isMarginChanged }: BesideText,
  report: Report,
): void {
  if (comments.length + notes + pictures === 0 && !isMarginChanged) return;
  const told = comments
    .slice(0, mostComments)
    .map(({ author, text }) => ({ author, text: shortened(text, longestComment) }));
  const counts = { commentCount: comments.length, notes, pictures, isMarginChanged };
  report(diagnostic('HT874', { path, comments: told, ...counts }));
}
