import type { Campaign, Owner, WorkItem } from '../campaign.ts';
import { ownWork } from '../extract/own-tasks.ts';
import { allTasks } from '../walk.ts';
import type { Membership } from './membership.ts';

/**
 * Ids of the tasks that a unit owns, and of its measures of those tasks that have measures of others, too. Besides
 * offices, words that the plan writes in place of an owner may mean it: 各医疗机构 where no office has that name.
 */
export function ownItems(campaign: Campaign, unit: Membership): ReadonlySet<string> {
  const isNamed = (item: WorkItem): boolean =>
    Object.values(item.owners).some((owners) => owners.some((owner) => isInWords(owner, unit)));
  const inWords = allTasks(campaign).flatMap((task) => {
    const measures = task.measures.filter(isNamed);
    return isNamed(task) || measures.length > 0 ? [task, ...measures] : [];
  });
  return new Set([...ownWork(campaign, unit.offices), ...inWords.map(({ id }) => id)]);
}

const isInWords = (owner: Owner, { isCalled }: Membership): boolean =>
  owner.kind === 'none' && isCalled(owner.text);
