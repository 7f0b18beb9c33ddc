import type { Owner, Role, Task } from '../../campaign/campaign.ts';
import { ownersSpan } from '../../campaign/owner.ts';
import { allTasks, leafRoles } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
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
    const roles = leafRoles(campaign.roles);
    const leads = roles.filter(isLeadRole);
    const others = roles.filter((role) => !isHelpingRole(role));
    const shared = tasks.filter((task) => sharingRole(task, leads, others) !== undefined);
    const someLead = tasks.some((task) => leads.some(({ id }) => (task.owners[id] ?? []).length > 0));
    const [first] = shared;
    if (!first || (!someLead && shared.length < fewestTasks) || saysThatFirstLeads(campaign)) return;
    const span = ownersSpan(first, sharingRole(first, leads, others)?.id ?? '', 0);
    report(diagnostic('HT423', { count: shared.length, total: tasks.length, someLead }, span));
  },
};

/** The role in which a task has several offices and none that leads; an empty list or `/` says that none is meant. */
function sharingRole(task: Task, leads: readonly Role[], others: readonly Role[]): Role | undefined {
  for (const { id } of leads) if (task.owners[id] !== undefined) return undefined;
  for (const role of others) {
    const owners = task.owners[role.id];
    // Most tasks have one owner.
    if (owners && owners.length > 1 && owners.filter(isSingle).length > 1) return role;
  }
  return undefined;
}

const isSingle = (owner: Owner): boolean => owner.kind === 'office' && !isGroup(owner.office);
