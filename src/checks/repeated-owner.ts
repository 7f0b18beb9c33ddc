import type { Campaign, Owner, Role, WorkItem } from '../campaign/campaign.ts';
import { ownersSpan } from '../campaign/owner.ts';
import { leafRoles } from '../campaign/walk.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Check } from './check.ts';
import { workItems } from './dates/timed-things.ts';
import { isLeadRole } from './offices/lead-roles.ts';

/**
 * HT371: an office listed twice in one role, or as the one that leads and as one that helps it. A list that several
 * tasks inherit is looked at once.
 */
export const repeatedOwner: Check = {
  run(campaign, report) {
    const seen = new Set<readonly Owner[]>();
    const helpedBy = helpersOfThemselves(campaign, report);
    const roles = leafRoles(campaign.roles);
    for (const item of workItems(campaign)) {
      helpedBy(item);
      for (const role of roles) {
        const owners = item.owners[role.id];
        if (!owners || owners.length < 2 || seen.has(owners)) continue;
        seen.add(owners);
        for (const { office, index, first } of repeated(owners)) {
          const span = ownersSpan(item, role.id, index);
          const related = [ownersSpan(item, role.id, first)];
          report(diagnostic('HT371', { role: role.title, office }, span, { related }));
        }
      }
    }
  },
};

/** The offices of a list that stand in it before; two names of one office are the same office. */
function repeated(
  owners: readonly Owner[],
): readonly { readonly office: string; readonly index: number; readonly first: number }[] {
  const firstPlaces = new Map<string, number>();
  return owners.flatMap((owner, index) => {
    if (owner.kind !== 'office') return [];
    const office = owner.office.name;
    const first = firstPlaces.get(office);
    if (first === undefined) firstPlaces.set(office, index);
    return first === undefined ? [] : [{ office, index, first }];
  });
}

/** Helps the one that leads; 指导单位 and 监督单位 may be the same as the lead. */
const isHelper = ({ id, title }: Role): boolean =>
  id === 'supporting' || title.includes('配合') || title.includes('协办') || title.includes('协助');

/** Reports offices that lead and help at the same time; a list of helpers that tasks inherit once for each of its offices. */
function helpersOfThemselves(campaign: Campaign, report: Report): (item: WorkItem) => void {
  const roles = leafRoles(campaign.roles);
  const [leads, helpers] = [roles.filter(isLeadRole), roles.filter(isHelper)];
  const pairs = leads.flatMap((lead) => helpers.map((helper) => ({ lead, helper })));
  const told = new Map<readonly Owner[], Set<string>>();
  return (item) => {
    for (const { lead, helper } of pairs) {
      const [leading, helping] = [item.owners[lead.id], item.owners[helper.id]];
      if (!leading || !helping) continue;
      for (const [index, owner] of helping.entries()) {
        if (owner.kind !== 'office') continue;
        const { name: office } = owner.office;
        const first = leading.findIndex((one) => one.kind === 'office' && one.office.name === office);
        if (first === -1 || told.get(helping)?.has(office)) continue;
        told.set(helping, (told.get(helping) ?? new Set()).add(office));
        const related = [ownersSpan(item, lead.id, first)];
        const parameters = { role: helper.title, office, lead: lead.title };
        report(diagnostic('HT371', parameters, ownersSpan(item, helper.id, index), { related }));
      }
    }
  };
}
