import type { Campaign } from '../../campaign/campaign.ts';
import type { ProsePlan } from '../../campaign/document-plan.ts';
import { indexOf } from '../../campaign/references/campaign-index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from '../official/prose-documents.ts';
import { textsAsRead } from '../prose/as-read.ts';
import { bareTitle } from './bare-title.ts';

/**
 * HT454: a document whose title says that it issues or passes on another one (关于印发《…》的通知), which is neither attached
 * nor an annex, and the text does not say that it is issued.
 */
export const nothingIssued: Check = {
  run(campaign, report) {
    if ((campaign.incomplete?.size ?? 0) > 0) return;
    for (const document of proseDocuments(campaign)) {
      const { word, issued } = issuing.exec(document.title)?.groups ?? {};
      if (word === undefined || issued === undefined || (document.attached ?? []).length > 0) continue;
      if (hasAnnex(document, issued, campaign) || saysSo(document, campaign)) continue;
      report(diagnostic('HT454', { word, issued }, document.origin.at('title')));
    }
  },
};

const issuing = /关于(?<word>印发|转发|批转|下发)(?<issued>.{4,100}?)的(?:通知|函|决定)$/u;

function hasAnnex({ annexes: ids }: ProsePlan, issued: string, campaign: Campaign): boolean {
  const { annexes } = indexOf(campaign);
  const bare = bareTitle(issued);
  return ids.some((id) => {
    const title = bareTitle(annexes.get(id)?.title ?? '');
    return title !== '' && (bare.includes(title) || title.includes(bare));
  });
}

/** 现印发给你们, 现将《…》转发给你们. */
const saysSo = (document: ProsePlan, campaign: Campaign): boolean =>
  textsAsRead(campaign).some(
    (read) =>
      read.document === document &&
      /现(?:将|把|予|随文|已)?[^。]{0,120}(?:印发|转发|批转|下发|发给)/u.test(read.text),
  );
