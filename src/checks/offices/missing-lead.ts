import type { Campaign, Task } from '../../campaign/campaign.ts';
import { ownersSpan } from '../../campaign/owner.ts';
import { allTasks, leafRoles } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { isGroup, isHelpingRole, isLeadRole, saysThatFirstLeads } from './lead-roles.ts';

/** Fewer tasks of several offices are agreed upon by word of mouth. */
const fewestTasks = 3;

/**
 * HT423, once: tasks with several offices and nobody who leads, in a plan where others have a lead, or where none has.
 * Groups do each their own part and need no lead; where a text says that the first office leads, there is one.
 */
export const missingLead: Check = {
  run(campaign, report) {
    const tasks = allTasks(campaign).filter(({ origin }) => !campaign.incomplete?.has(origin));
    const shared = tasks.flatMap((task) => sharedBy(task, campaign));
    const [first] = shared;
    const someLead = tasks.some((task) => hasLead(task, campaign));
    if (!first || (!someLead && shared.length < fewestTasks) || saysThatFirstLeads(campaign)) return;
    report(diagnostic('HT423', { count: shared.length, total: tasks.length, someLead }, first));
  },
};

/** Where the offices of a task are written that have no lead; an empty list or `/` says that none is meant. */
function sharedBy(task: Task, campaign: Campaign): readonly Span[] {
  const roles = leafRoles(campaign.roles);
  if (roles.some((role) => isLeadRole(role) && task.owners[role.id] !== undefined)) return [];
  for (const role of roles) {
    if (isHelpingRole(role)) continue;
    const owners = task.owners[role.id] ?? [];
    const single = owners.filter((owner) => owner.kind === 'office' && !isGroup(owner.office));
    if (single.length > 1) return [ownersSpan(task, role.id, 0)];
  }
  return [];
}

const hasLead = (task: Task, { roles }: Campaign): boolean =>
  leafRoles(roles).some((role) => isLeadRole(role) && (task.owners[role.id] ?? []).length > 0);
