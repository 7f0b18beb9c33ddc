import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Look } from '../../standard/look.ts';
import type { Duty, Indicator } from '../campaign.ts';
import type { DocumentPlan, DocumentPlanBase } from '../document-plan.ts';
import { resolveForm } from '../forms/resolve-form.ts';
import { resolveLook } from '../looks/resolve-look.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import { type Findings, noteIncomplete, type Resolving } from '../resolving/resolving.ts';
import { checkFileNames, checkProseDocument, type PlacedDocument } from './check-documents.ts';
import { type DocumentEntry, listDocuments, titleOf } from './list-documents.ts';
import type { DocumentsInView } from './resolve-body.ts';
import { type BoundLists, nothingBound, resolveBound } from './resolve-bound.ts';
import { resolveProseDocument, type Surroundings } from './resolve-prose-document.ts';

/** What documents are resolved against besides names. */
export interface DocumentData extends Surroundings {
  readonly indicators: readonly Indicator[];
  /** The campaign's. */
  readonly look: Look;
  /** False where the issuers of the campaign were refused. */
  readonly issuersComplete: boolean;
  /** False where a document was refused. */
  readonly documentsComplete: boolean;
}

/** The documents of a campaign, those written out inside another each after the document that holds them. `place` is the list's. */
export function resolveDocuments(
  inputs: NonNullable<CampaignInput['documents']>,
  place: Place,
  data: DocumentData,
  resolving: Resolving,
): readonly DocumentPlan[] {
  const { report } = resolving;
  const entries = listDocuments(inputs, place, report);
  const bound = resolveBound(entries, data.documentsComplete, resolving);
  const view = { ...data, families: new Map(entries.map(({ id, kind }) => [id, kind])) };
  const documents = entries.map(
    (entry): PlacedDocument => ({
      plan: resolveDocument(entry, bound.get(entry.id) ?? nothingBound, view, resolving),
      entry,
    }),
  );
  for (const document of documents) {
    const own = document.entry.place;
    const issuersKnown = data.issuersComplete && !own.isUnknown('issuer') && !own.isUnknown('issuers');
    checkProseDocument(document, issuersKnown, report);
  }
  checkFileNames(documents, report);
  return documents.map(({ plan }) => plan);
}

function resolveDocument(
  entry: DocumentEntry,
  bound: BoundLists,
  data: DocumentData & DocumentsInView,
  resolving: Resolving,
): DocumentPlan {
  const { input } = entry;
  const base: DocumentPlanBase = {
    id: entry.id,
    title: titleOf(input),
    ...(Array.isArray(input.title) ? { titleLines: input.title } : {}),
    status: input.status ?? 'draft',
    ...written('file', input.file),
    ...written('mark', input.mark),
    paper: input.paper ?? 'A4',
    orientation: input.orientation ?? 'auto',
    look: resolveLook(data.look, input.look, entry.place.below('look'), resolving.report),
    origin: noteIncomplete(entry.place.origin, entry.place, resolving),
  };
  if (entry.kind === 'form') return resolveForm(entry, base, data, resolving);
  return resolveProseDocument(entry, base, bound, data, resolving);
}

/** Reports duties whose form is no document of the campaign. */
export function checkDutyForms(
  duties: readonly Duty[],
  documents: readonly DocumentPlan[],
  complete: boolean,
  { report, suggest }: Findings,
): void {
  const known = documents.map(({ id }) => id);
  for (const { form, origin } of duties) {
    if (form === undefined || known.includes(form) || !complete) continue;
    report(diagnostic('HT339', { id: form, ...suggest(form, known) }, origin.at('form')));
  }
}
