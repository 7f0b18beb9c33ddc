import type { Campaign } from '../campaign/campaign.ts';
import type { DocumentPlan, FormPlan } from '../campaign/document-plan.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { OfficialDocument } from '../document/document.ts';
import type { Context } from './context.ts';
import { composeForm } from './form-document.ts';
import { formKinds, proseKinds } from './kinds/register.ts';
import { type PlacedPlan, placeAlone, placeBound } from './placed-plan.ts';
import { type ComposedProse, composeProse } from './prose-document.ts';
import { createAnchors } from './table/blank-anchor.ts';
import type { Templates } from './templates.ts';

export interface ComposeOptions {
  /** Print blanks for a number and date that a final document lacks, too. */
  readonly draft: boolean;
}

/**
 * Composes one document of a campaign: what it says and in which order, worded by the templates, with the documents
 * attached to it and its annexes bound in after it. Reported: HT511–HT513 templates that print too much, nothing where the plan has
 * something to say, or what a place cannot hold; HT516–HT518 titles and texts that will not print as meant.
 */
export function compose(
  plan: DocumentPlan,
  campaign: Campaign,
  templates: Templates,
  options: ComposeOptions,
  report: Report,
): OfficialDocument {
  const draft = options.draft || plan.status === 'draft';
  const shared = { campaign, templates, report, draft, anchors: createAnchors() };
  const placed = placeAlone(plan, campaign);
  const { part, head, imprint } = composePlaced(placed, shared);
  const bound = placeBound(placed, campaign).map((other) => composePlaced(other, shared).part);
  return {
    // Without its head a document has nothing of a special format.
    format: head && !isForm(plan) ? plan.format : 'general',
    id: plan.id,
    title: plan.title,
    file: plan.file ?? plan.title,
    ...(head && { head }),
    parts: [part, ...bound],
    ...(imprint && { imprint }),
  };
}

type SharedContext = Omit<Context, 'documentId' | 'annexes' | 'contacts'>;

function composePlaced(placed: PlacedPlan, shared: SharedContext): ComposedProse {
  const { plan, annexes } = placed;
  const own = { ...shared, documentId: plan.id, annexes };
  if (isForm(plan)) {
    const context: Context = { ...own, contacts: shared.campaign.contacts };
    return { part: composeForm(plan, placed, formKinds[plan.kind].template, context) };
  }
  const context: Context = { ...own, contacts: plan.contacts };
  return composeProse(plan, placed, proseKinds[plan.kind].template, context);
}

const isForm = (plan: DocumentPlan): plan is FormPlan => plan.kind in formKinds;
