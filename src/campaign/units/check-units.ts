import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { Campaign } from '../campaign.ts';
import { leavesOf } from '../forms/check-columns.ts';
import { isForm } from './is-form.ts';
import { knownNames, spaceless } from './known-names.ts';
import { membershipOf, type UnitLike } from './membership.ts';
import { formsOfOthers } from './packet.ts';

/** Findings of one kind about one list; after so many groups the others look the same. */
const mostGroups = 20;
/** Units that a message names. */
const mostNamed = 3;

/**
 * What a list says of its units and the plan does not understand. Reported: groups that the plan never mentions
 * (HT915), which are misspelt more often than meant to be unknown; forms that some units do not get because others fill
 * in all of their columns (HT916). `forms`: those that packets hold.
 */
export function checkUnits(
  campaign: Campaign,
  units: readonly (UnitLike & { readonly span: Span })[],
  forms: readonly { readonly id: string }[],
  report: Report,
): void {
  reportUnknownGroups(campaign, units, report);
  const without = new Map<string, { count: number; readonly names: string[] }>();
  for (const unit of units) {
    for (const id of formsOfOthers(campaign, membershipOf(unit, campaign))) {
      const found = without.get(id) ?? { count: 0, names: [] };
      found.count += 1;
      if (found.names.length < mostNamed) found.names.push(unit.name);
      without.set(id, found);
    }
  }
  for (const plan of campaign.documents.filter(isForm)) {
    const left = forms.some(({ id }) => id === plan.id) ? without.get(plan.id) : undefined;
    if (!left) continue;
    const fillers = new Set(leavesOf(plan.columns).flatMap(({ filledBy }) => filledBy ?? []));
    const parameters = { form: plan.title, ...left, fillers: [...fillers] };
    report(diagnostic('HT916', parameters, plan.origin.span));
  }
}

function reportUnknownGroups(
  campaign: Campaign,
  units: readonly (UnitLike & { readonly span: Span })[],
  report: Report,
): void {
  const { addressed, rows } = knownNames(campaign);
  const unknown = new Map<string, { count: number; readonly span: Span }>();
  for (const { groups, span } of units) {
    for (const group of groups) {
      if (addressed.has(spaceless(group)) || rows.has(spaceless(group))) continue;
      const found = unknown.get(group) ?? { count: 0, span };
      unknown.set(group, { ...found, count: found.count + 1 });
    }
  }
  for (const [group, { count, span }] of [...unknown].slice(0, mostGroups)) {
    const suggestion = nearest(spaceless(group), addressed);
    report(diagnostic('HT915', { group, count, ...(suggestion === undefined ? {} : { suggestion }) }, span));
  }
}
