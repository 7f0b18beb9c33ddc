import type { Task, Topic, WorkItem } from '../campaign/campaign.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { shortened } from '../text/shortened.ts';
import type { Check } from './check.ts';

/** HT370: a task that nobody owns, where others have owners. `/` says that nobody is meant. */
export const taskWithoutOwner: Check = {
  run({ topics, incomplete, origin }, report) {
    const isComplete = (topic: Topic, task: Task): boolean =>
      ![origin, topic.origin, task.origin].some((part) => incomplete?.has(part));
    const tasks = topics.flatMap((topic) => topic.tasks.map((task) => ({ topic, task })));
    if (!tasks.some(({ task }) => isOwned(task))) return;
    for (const { topic, task } of tasks) {
      if (isOwned(task) || !isComplete(topic, task)) continue;
      report(diagnostic('HT370', { task: nameOf(task) }, task.origin.at('title')));
    }
  },
};

/** Owners may be given for the whole task or for each of its measures. */
function isOwned(task: Task): boolean {
  return (
    hasOwners(task) || (task.measures.length > 0 && task.measures.every((measure) => hasOwners(measure)))
  );
}

/** An empty list is written on purpose: somebody has said that there is nobody. */
const hasOwners = ({ owners }: WorkItem): boolean => Object.keys(owners).length > 0;

const longestName = 20;

const nameOf = (task: Task): string =>
  shortened(task.title ?? task.text ?? task.measures[0]?.text ?? task.id, longestName);
