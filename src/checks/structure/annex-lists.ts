import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { numberedAnnexes } from '../../campaign/numbered-annexes.ts';
import { indexOf } from '../../campaign/references/campaign-index.ts';
import { annexesOf, attachedTo, formsIn } from '../../campaign/walk.ts';

/** The titles of annexes by their number, the first being 附件1. */
export type AnnexTitles = readonly string[];

/** Which annexes the texts of a campaign may cite by number. */
export interface AnnexLists {
  /**
   * Of the document that prints a text: its own, and those of the documents it is bound into. Of what any document may
   * show: those of all. Undefined where one of them is the annex of a document that is not in the campaign.
   */
  citedFrom(document: DocumentPlan | undefined): readonly AnnexTitles[] | undefined;
}

export function annexListsOf(campaign: Campaign): AnnexLists {
  const documents = new Map(campaign.documents.map((document) => [document.id, document]));
  const { annexes } = indexOf(campaign);
  const holders = holdersOf(campaign.documents);
  const listOf = (document: DocumentPlan): AnnexTitles =>
    numberedAnnexes(document, documents).map((id) => annexes.get(id)?.title ?? '');
  const all = listsOf(campaign.documents);
  function listsOf(family: readonly DocumentPlan[]): readonly AnnexTitles[] | undefined {
    return family.some(({ mark }) => mark !== undefined) ? undefined : family.map(listOf);
  }
  return {
    citedFrom: (document) => (document ? listsOf([...familyOf(document, holders)]) : all),
  };
}

/** The documents that bind or hold each one, by its id. */
function holdersOf(documents: readonly DocumentPlan[]): ReadonlyMap<string, readonly DocumentPlan[]> {
  const holders = new Map<string, DocumentPlan[]>();
  for (const document of documents) {
    for (const id of [...annexesOf(document), ...attachedTo(document), ...formsIn(document)]) {
      holders.set(id, [...(holders.get(id) ?? []), document]);
    }
  }
  return holders;
}

/** A document and, one above the other, those that it is bound into. */
function familyOf(
  document: DocumentPlan,
  holders: ReadonlyMap<string, readonly DocumentPlan[]>,
): ReadonlySet<DocumentPlan> {
  const family = new Set([document]);
  // A set that grows while it is walked is walked to its end.
  for (const member of family) {
    for (const holder of holders.get(member.id) ?? []) family.add(holder);
  }
  return family;
}
