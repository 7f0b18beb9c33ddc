import type { Campaign } from '../../campaign/campaign.ts';
import type { FormPlan } from '../../campaign/document-plan.ts';
import { isForm } from '../../campaign/units/is-form.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';

/**
 * The forms of a campaign that units are given: all, or the one of `--only`.
 * Reported: HT921 where there is none, HT804 a document that there is not, HT924 one that is no form.
 */
export function unitForms(campaign: Campaign, only: string | undefined, report: Report): readonly FormPlan[] {
  const forms = campaign.documents.filter(isForm);
  if (forms.length === 0) {
    report(diagnostic('HT921', { campaign: campaign.name }));
    return [];
  }
  if (only === undefined) return forms;
  const chosen = forms.filter(({ id }) => id === only);
  if (chosen.length > 0) return chosen;
  const other = campaign.documents.find(({ id }) => id === only);
  const ids = forms.map(({ id }) => id);
  if (other) report(diagnostic('HT924', { id: only, title: other.title, forms: ids }, other.origin.span));
  else {
    const suggestion = nearest(only, ids);
    report(diagnostic('HT804', { id: only, ...(suggestion !== undefined && { suggestion }) }));
  }
  return [];
}
