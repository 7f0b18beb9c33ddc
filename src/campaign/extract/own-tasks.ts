import type { Campaign, Task, WorkItem } from '../campaign.ts';
import type { Office } from '../office.ts';
import { allTasks } from '../walk.ts';

/**
 * Ids of the tasks that one of the offices owns, in any role, itself or as one of those whom a group stands for: a task
 * given to 各科室 is each division's. A task is also its own where only a measure of it is. What is given to a body as
 * a whole is not given to its divisions: that is for the body to share out.
 */
export function ownTasks(
  campaign: Pick<Campaign, 'topics' | 'offices'>,
  offices: readonly Office[],
): ReadonlySet<string> {
  const isOwn = ownedBy(offices, campaign);
  const tasks = allTasks(campaign).filter((task) => isOwn(task) || task.measures.some(isOwn));
  return new Set(tasks.map(({ id }) => id));
}

/**
 * Ids of the own tasks, and of the own measures of those tasks that have measures of others, too: all that a table needs
 * to show of them. A task of which it owns no measure, but that it was given as a whole, is its own as a whole.
 */
export function ownWork(
  campaign: Pick<Campaign, 'topics' | 'offices'>,
  offices: readonly Office[],
): ReadonlySet<string> {
  const isOwn = ownedBy(offices, campaign);
  const own = ownTasks(campaign, offices);
  const measures = allTasks(campaign)
    .filter(({ id }) => own.has(id))
    .flatMap((task: Task) => task.measures.filter(isOwn));
  return new Set([...own, ...measures.map(({ id }) => id)]);
}

/**
 * The campaign with tables that show only these tasks, by id; of a task some of whose measures are named, only these
 * measures. The tasks themselves stay: references find them, and rows keep the numbers that they have among all.
 */
export const showOnlyTasks = (campaign: Campaign, tasks: ReadonlySet<string>): Campaign => ({
  ...campaign,
  shown: tasks,
});

/**
 * Full names of an office and of the groups that it belongs to: those that list it or a group of its among their members,
 * and a group that is its parent. What its parent belongs to is the parent's own affair.
 */
export function groupsAround(office: Office, { offices }: Pick<Campaign, 'offices'>): ReadonlySet<string> {
  const above = groupsByMember.get(offices) ?? relate(offices);
  const found = new Set<string>();
  const open = [office.name];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(above.get(name) ?? []));
  }
  return found;
}

/** The groups right above each office. Thousands of offices ask for one plan, so it is looked through once. */
const groupsByMember = new WeakMap<readonly Office[], ReadonlyMap<string, readonly string[]>>();

function relate(offices: readonly Office[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Set(offices.filter(({ group }) => group).map(({ name }) => name));
  const above = new Map<string, string[]>();
  const note = (member: string, group: string): void => {
    const known = above.get(member);
    if (known) known.push(group);
    else above.set(member, [group]);
  };
  for (const { name, parent, members } of offices) {
    for (const member of members) note(member, name);
    if (parent !== undefined && groups.has(parent)) note(name, parent);
  }
  groupsByMember.set(offices, above);
  return above;
}

/** Whether a piece of work names one of the offices, or a group of theirs, as an owner. */
function ownedBy(
  offices: readonly Office[],
  campaign: Pick<Campaign, 'offices'>,
): (item: WorkItem) => boolean {
  const names = new Set(offices.flatMap((office) => [...groupsAround(office, campaign)]));
  return ({ owners }) =>
    Object.values(owners).some((list) =>
      list.some((owner) => owner.kind === 'office' && names.has(owner.office.name)),
    );
}
