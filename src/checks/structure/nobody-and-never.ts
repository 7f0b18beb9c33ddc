import { allTasks } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';

/** Fewer tasks are a short plan, which says in its text who does what. */
const fewest = 3;

/**
 * HT437, once: a campaign none of whose topics, tasks and measures has an owner or a deadline. Where some have, HT370
 * says which lack it.
 */
export const nobodyAndNever: Check = {
  run(campaign, report) {
    if ((campaign.incomplete?.size ?? 0) > 0) return;
    const tasks = allTasks(campaign);
    if (tasks.length < fewest) return;
    const items = [...campaign.topics, ...tasks, ...tasks.flatMap(({ measures }) => measures)];
    const isOpen = items.every(
      ({ owners, deadlines }) => Object.keys(owners).length === 0 && deadlines.length === 0,
    );
    const [first] = campaign.topics;
    if (isOpen && first) report(diagnostic('HT437', { tasks: tasks.length }, first.origin.at('title')));
  },
};
