import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import type { Change } from '../../compare/compare-campaigns.ts';
import { compose } from '../../compose/compose.ts';
import type { Templates } from '../../compose/templates.ts';
import type { OfficialDocument } from '../../document/document.ts';
import { mergeDocuments } from '../../redline/merge-documents.ts';
import type { Author } from '../../redline/revise.ts';
import { standardFor } from '../../standard/gbt9704.ts';
import type { LaidOutDocument } from '../../typeset/laid-out.ts';
import { typeset } from '../../typeset/typeset.ts';

/** A campaign of one version, with the wording that this version has. */
export interface WordedCampaign {
  readonly campaign: Campaign;
  readonly templates: Templates;
}

/** A document of the newer version that shows what was taken out of it and put in. */
export interface Redline {
  readonly plan: DocumentPlan;
  readonly laidOut: LaidOutDocument;
}

/** 花脸稿 of every document that both versions have and that prints something else now. */
export function redlines(
  older: WordedCampaign,
  newer: WordedCampaign,
  changes: readonly Change[],
): readonly Redline[] {
  const formerIds = new Map(
    changes.flatMap((change) =>
      change.kind === 'changed' && change.after.subject === 'document'
        ? [[change.after.id, change.before.id] as const]
        : [],
    ),
  );
  return newer.campaign.documents.flatMap((plan): readonly Redline[] => {
    const formerId = formerIds.get(plan.id) ?? plan.id;
    const was = older.campaign.documents.find(({ id }) => id === formerId);
    if (!was) return [];
    // Both by the look of the newer one: a changed margin is no change of the text.
    const standard = standardFor(plan.look);
    const layOut = (one: DocumentPlan, version: WordedCampaign): LaidOutDocument =>
      typeset(composed(one, version), standard, ignore, 'endless');
    const laidOut = mergeDocuments(layOut(was, older), layOut(plan, newer), authorOf(plan, newer));
    return laidOut ? [{ plan, laidOut }] : [];
  });
}

/** What is wrong with the plan was said when it was compared. */
const ignore = (): void => {};

/** As a draft, because what is compared need not be finished; the imprint takes no page of its own. */
function composed(plan: DocumentPlan, { campaign, templates }: WordedCampaign): OfficialDocument {
  const document = compose(plan, campaign, templates, { draft: true }, ignore);
  const { imprint } = document;
  return imprint ? { ...document, imprint: { ...imprint, face: 'last', blankPage: 'no' } } : document;
}

/** Whoever issues the newer document, on its date: the file is the same whenever it is made. */
function authorOf(plan: DocumentPlan, { campaign }: WordedCampaign): Author {
  const issuers = 'issuers' in plan ? plan.issuers : campaign.issuers;
  const name = issuers[0]?.name ?? 'hongtou';
  const { year, month, day } = ('date' in plan ? plan.date : undefined) ?? {};
  if (year === undefined || month === undefined || day === undefined) return { name };
  const two = (number: number): string => String(number).padStart(2, '0');
  return { name, date: `${year}-${two(month)}-${two(day)}` };
}
