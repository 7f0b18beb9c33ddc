import type { Campaign } from '../campaign.ts';
import type { Office } from '../office.ts';
import { allMeasures, allTasks } from '../walk.ts';
import { groupsAround, ownTasks } from './own-tasks.ts';

type OfficesAndTasks = Pick<Campaign, 'topics' | 'offices'>;

/** All offices that a plan names: those of its lists, then owners that no list holds. */
export function namedOffices(campaign: OfficesAndTasks): readonly Office[] {
  const owners = [...allTasks(campaign), ...allMeasures(campaign)].flatMap((item) =>
    Object.values(item.owners).flatMap((list) =>
      list.flatMap((owner) => (owner.kind === 'office' ? [owner.office] : [])),
    ),
  );
  return [...new Map([...campaign.offices, ...owners].map((office) => [office.name, office])).values()];
}

/**
 * Those that have a list of their own where each office gets one: whoever owns a task. A group whose members the plan
 * names has none, because each of them has its tasks; where it does not name them, nobody else would have these.
 */
export function officesWithTasks(campaign: OfficesAndTasks): readonly Office[] {
  const named = namedOffices(campaign);
  const known = groupsWithMembers(named, campaign);
  return named.filter((office) => !known.has(office.name) && ownTasks(campaign, [office]).size > 0);
}

/** A group whose members the plan does not name. */
export interface OpenGroup {
  readonly group: Office;
  /** How many tasks it has that are not the office's. */
  readonly tasks: number;
}

/** Groups that may well stand for an office, as far as the plan says, with tasks that its list does not show. */
export function groupsWithoutMembers(campaign: OfficesAndTasks, office: Office): readonly OpenGroup[] {
  const own = ownTasks(campaign, [office]);
  const known = groupsWithMembers(campaign.offices, campaign);
  return campaign.offices.flatMap((group): readonly OpenGroup[] => {
    if (!group.group || group.name === office.name || known.has(group.name)) return [];
    const tasks = [...ownTasks(campaign, [group])].filter((id) => !own.has(id)).length;
    return tasks === 0 ? [] : [{ group, tasks }];
  });
}

function groupsWithMembers(offices: readonly Office[], campaign: OfficesAndTasks): ReadonlySet<string> {
  return new Set(
    offices.flatMap((office) => [...groupsAround(office, campaign)].filter((name) => name !== office.name)),
  );
}
