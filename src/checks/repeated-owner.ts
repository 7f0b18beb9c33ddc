import type { Campaign, Owner, WorkItem } from '../campaign/campaign.ts';
import { ownersSpan } from '../campaign/owner.ts';
import { leafRoles } from '../campaign/walk.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Check } from './check.ts';

/** HT371: an office listed twice in one role. A list that several tasks inherit is looked at once. */
export const repeatedOwner: Check = {
  run(campaign, report) {
    const seen = new Set<readonly Owner[]>();
    for (const item of workItems(campaign)) {
      for (const role of leafRoles(campaign.roles)) {
        const owners = item.owners[role.id] ?? [];
        if (seen.has(owners)) continue;
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

const workItems = ({ topics }: Campaign): readonly WorkItem[] =>
  topics.flatMap((topic) => [topic, ...topic.tasks.flatMap((task) => [task, ...task.measures])]);

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
