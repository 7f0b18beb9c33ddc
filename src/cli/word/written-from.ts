import { join } from 'node:path';
import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { officeLists, taskLists } from '../../campaign/extract/office-lists.ts';
import { officesWithTasks } from '../../campaign/extract/offices-with-tasks.ts';
import type { ReadStamp } from '../../readers/docx/read-stamp.ts';
import type { DocumentText } from '../../readers/docx/read-text.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { errorCode } from '../../source/load-file.ts';
import { writeDocx } from '../../writers/docx/write-docx.ts';
import type { CampaignPlace } from '../campaigns/find-campaigns.ts';
import type { PreparedCampaign } from '../campaigns/prepare-campaign.ts';
import { prepareDocument } from '../campaigns/prepare-documents.ts';
import { issuedDocuments, sha256 } from '../issued/issued-document.ts';
import { packetsLike } from './packets-like.ts';
import { distance, readWrittenDocument, type WrittenDocument } from './written-document.ts';

/** A document that somebody has, as far as it can be told what it was written from. */
export interface FoundDocument {
  /** Absolute. */
  readonly path: string;
  readonly text: DocumentText;
  readonly stamp: ReadStamp;
}

/** What a document was written from, as it would be written now. */
export interface WrittenFrom extends WrittenDocument {
  readonly prepared: PreparedCampaign;
  /** 发文字号 of what it belongs to, where it was issued: then it is as it was sent. */
  readonly issued?: string;
}

/** Composes and writes a document of a campaign, or of a part of it. */
export type WriteAgain = (plan: DocumentPlan, campaign: Campaign) => Promise<WrittenDocument>;

/**
 * Finds what a document was written from: a file that was issued; a document of a campaign; the list of one office; the
 * packet of one unit. What has its content is taken; where the plan has gone on, what has most lines of it.
 */
export async function writtenFrom(
  found: FoundDocument,
  campaigns: readonly PreparedCampaign[],
  reader: FileReader,
): Promise<WrittenFrom | undefined> {
  let nearest: { readonly one: WrittenFrom; readonly apart: number } | undefined;
  for (const prepared of campaigns) {
    for await (const written of candidatesIn(prepared, found, reader)) {
      const one = { prepared, ...written };
      if (one.contentHash === found.stamp.contentHash) return one;
      const apart = distance(one, found);
      if (!nearest || apart < nearest.apart) nearest = { one, apart };
    }
  }
  return nearest?.one;
}

async function* candidatesIn(
  prepared: PreparedCampaign,
  found: FoundDocument,
  reader: FileReader,
): AsyncGenerator<Omit<WrittenFrom, 'prepared'>> {
  const { loaded, templates } = prepared;
  const { campaign, place } = loaded;
  const { stamp } = found;
  const issued = await issuedFile(place, stamp, reader);
  if (issued) yield issued;
  const write: WriteAgain = async (plan, of) => {
    // Findings of the plan are `check`'s business.
    const { laidOut } = prepareDocument(plan, of, templates, true, () => {});
    return readWrittenDocument((await writeDocx(laidOut, stamp)).bytes);
  };
  const plan = campaign.documents.find(({ id }) => id === stamp.documentId);
  if (plan) yield write(plan, campaign);
  const whole = taskLists(campaign);
  for (const office of officesWithTasks(campaign)) {
    const { campaign: cut, lists } = officeLists(campaign, whole, office);
    for (const list of lists) if (list.plan.id === stamp.documentId) yield write(list.plan, cut);
  }
  if (plan && 'columns' in plan) yield* packetsLike(found, plan, campaign, write, reader);
}

/** A file with the content of the document that was issued, if it still lies there as it was sent. */
async function issuedFile(
  place: CampaignPlace,
  { documentId, contentHash }: ReadStamp,
  reader: FileReader,
): Promise<Omit<WrittenFrom, 'prepared'> | undefined> {
  for (const record of issuedDocuments(place, reader)) {
    if (!record.ok) continue;
    const { files, folder, number } = record.issued;
    for (const file of files) {
      if (file.document !== documentId) continue;
      const bytes = readFile(join(folder, file.name), reader);
      if (bytes === undefined || sha256(bytes) !== file.sha256) continue;
      const written = await readWrittenDocument(bytes);
      if (written.contentHash === contentHash) return { ...written, issued: number };
    }
  }
  return undefined;
}

function readFile(path: string, reader: FileReader): Uint8Array | undefined {
  try {
    return reader.readFile(path);
  } catch (error) {
    errorCode(error);
    return undefined;
  }
}
