import { join } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { errorCode } from '../../source/load-file.ts';
import type { LoadedCampaign } from '../campaigns/load-campaign.ts';
import { loadCampaign } from '../campaigns/load-campaign.ts';
import { loadTemplates } from '../campaigns/load-templates.ts';
import { type PreparedDocument, prepareDocuments } from '../campaigns/prepare-documents.ts';
import type { Project } from '../campaigns/project.ts';
import { type HandEdit, handEdits } from '../word/hand-edits.ts';
import { findInPlan } from '../word/place-in-plan.ts';
import { textOfDocument } from '../word/text-of-document.ts';
import { type IssuedDocument, issuedDocuments, placeWhenIssued, sha256 } from './issued-document.ts';

/** More differences than these are counted: a plan that went on for a year differs everywhere. */
const mostShown = 20;

/** Bytes of the files that were issued, by the id of the document: they stand in place of what would be rendered. */
export type FrozenDocuments = ReadonlyMap<string, Uint8Array>;

/**
 * Compares what a campaign says now with the documents that it has issued: both are laid out by this program, so
 * that only what the plan says can differ. Reported: HT886 for what an issued document says otherwise, HT887 where the
 * plan has no such document any more, HT888 for issued files that are missing or were changed, HT889 for a record that
 * cannot be read.
 */
export function checkIssued(
  loaded: LoadedCampaign,
  documents: readonly PreparedDocument[],
  project: Project,
  { packageFolder, reader }: { readonly packageFolder: string; readonly reader: FileReader },
  report: Report,
): FrozenDocuments {
  const frozen = new Map<string, Uint8Array>();
  for (const found of issuedDocuments(loaded.place, reader)) {
    if (!found.ok) {
      report(diagnostic('HT889', { path: project.show(found.path), detail: found.detail }));
      continue;
    }
    const { issued } = found;
    for (const [id, bytes] of intactFiles(issued, project, reader, report)) frozen.set(id, bytes);
    if (!loaded.campaign.documents.some(({ id }) => id === issued.document)) {
      const { document, title, number } = issued;
      report(diagnostic('HT887', { document, title, number }, loaded.campaign.origin.at('documents')));
      continue;
    }
    compare(issued, loaded, documents, project, packageFolder, reader, report);
  }
  return frozen;
}

function intactFiles(
  issued: IssuedDocument,
  project: Project,
  reader: FileReader,
  report: Report,
): readonly (readonly [id: string, bytes: Uint8Array])[] {
  return issued.files.flatMap(({ document, name, sha256: expected }) => {
    const path = join(issued.folder, name);
    try {
      const bytes = reader.readFile(path);
      if (sha256(bytes) === expected) return [[document, bytes] as const];
      report(diagnostic('HT888', { path: project.show(path), problem: 'changed', detail: '' }));
    } catch (error) {
      report(diagnostic('HT888', { path: project.show(path), problem: 'missing', detail: errorCode(error) }));
    }
    return [];
  });
}

function compare(
  issued: IssuedDocument,
  { place, campaign }: LoadedCampaign,
  documents: readonly PreparedDocument[],
  project: Project,
  packageFolder: string,
  reader: FileReader,
  report: Report,
): void {
  const now = documents.find(({ plan }) => plan.id === issued.document);
  if (!now) return;
  const then = placeWhenIssued(issued, place);
  const loaded = loadCampaign(then, project, reader, ignore);
  const templates = loadTemplates(then, packageFolder, project, reader, ignore);
  const [before] = loaded
    ? prepareDocuments(loaded, templates, { only: issued.document, draft: false }, ignore)
    : [];
  if (!before) {
    report(diagnostic('HT889', { path: project.show(then.folder), detail: '' }));
    return;
  }
  const { number, title } = issued;
  const edits = handEdits(textOfDocument(before.laidOut), textOfDocument(now.laidOut));
  const inPlan = findInPlan(campaign);
  // A fact that stands in several places of the document was changed once.
  const places = new Map<string, { readonly edit: HandEdit; readonly span: Span }>();
  for (const edit of edits) {
    const span = inPlan(asWrittenNow(edit)) ?? now.plan.origin.span;
    const place = `${span.file.path} ${span.start}`;
    if (!places.has(place)) places.set(place, { edit, span });
  }
  for (const [index, { edit, span }] of [...places.values()].slice(0, mostShown).entries()) {
    const more = index === mostShown - 1 ? places.size - mostShown : 0;
    report(diagnostic('HT886', { number, title, before: edit.before, after: edit.after, more }, span));
  }
}

/** The same edit seen from the plan as it is now: what was put in is what stands there. */
const asWrittenNow = ({ after, pieces }: HandEdit): Pick<HandEdit, 'before' | 'pieces'> => ({
  before: after,
  pieces: pieces.flatMap(({ kind, text }) =>
    kind === 'removed' ? [] : [{ kind: kind === 'added' ? 'removed' : 'same', text } as const],
  ),
});

/** What is wrong with the past is nobody's to mend. */
const ignore: Report = () => {};
