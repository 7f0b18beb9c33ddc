import type { Campaign } from '../campaign/campaign.ts';
import type { ProsePlan } from '../campaign/document-plan.ts';
import type { AnnexNote, Inline } from '../document/document.ts';
import { plainText } from './blank-names.ts';

/** 附件说明 (7.3.4): the titles are those of the annexes themselves, or of papers that are attached by hand. */
export function composeAnnexNote(
  plan: ProsePlan,
  label: readonly Inline[],
  { documents }: Pick<Campaign, 'documents'>,
): AnnexNote | undefined {
  const titles = plan.annexes.flatMap((id) => {
    const annex = [...documents, ...(plan.listedAnnexes ?? [])].find((document) => document.id === id);
    return annex ? [annex.title] : [];
  });
  return titles.length > 0 ? { label: plainText(label), titles } : undefined;
}
