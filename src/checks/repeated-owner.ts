import type { Campaign, Owner, WorkItem } from '../campaign/campaign.ts';
import { ownersSpan } from '../campaign/owner.ts';
import { leafRoles } from '../campaign/walk.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Check } from './check.ts';

/** HT371: an office listed twice in one role. Owners that several tasks inherit are reported once. */
export const repeatedOwner: Check = {
  run(campaign, report) {
    const seen = new Set<string>();
    for (const item of workItems(campaign)) {
      for (const role of leafRoles(campaign.roles)) {
        const owners = item.owners[role.id] ?? [];
        for (const [index, owner] of owners.entries()) {
          const first = owners.findIndex((other) => isSame(owner, other));
          if (owner.kind !== 'office' || first === index) continue;
          const span = ownersSpan(item, role.id, index);
          const place = `${span.file.path}:${span.start}`;
          if (seen.has(place)) continue;
          seen.add(place);
          const parameters = { role: role.title, office: owner.office.name };
          report(diagnostic('HT371', parameters, span, { related: [ownersSpan(item, role.id, first)] }));
        }
      }
    }
  },
};

const workItems = ({ topics }: Campaign): readonly WorkItem[] =>
  topics.flatMap((topic) => [topic, ...topic.tasks.flatMap((task) => [task, ...task.measures])]);

/** Two names of one office are the same office. */
const isSame = (one: Owner, other: Owner): boolean =>
  one.kind === 'office' && other.kind === 'office' && one.office.name === other.office.name;
