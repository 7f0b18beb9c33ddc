import type { Campaign, Task } from '../../campaign/campaign.ts';
import type { Span } from '../../diagnostics/span.ts';

/**
 * Tells in which task of the plan a stretch of a file stands; undefined for what stands in none. The tasks are put in
 * order when that is first asked, which few plans do.
 */
export function tasksBySpan({ topics }: Campaign): (span: Span) => Task | undefined {
  let byFile: ReadonlyMap<string, readonly Task[]> | undefined;
  return ({ file, start, end }) => {
    byFile ??= inOrder(topics);
    const tasks = byFile.get(file.path) ?? [];
    let [low, high] = [0, tasks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const task = tasks[middle];
      if (task && startOf(task) <= start) low = middle + 1;
      else high = middle;
    }
    const task = tasks[low - 1];
    return task && end <= task.origin.span.end ? task : undefined;
  };
}

function inOrder(topics: Campaign['topics']): ReadonlyMap<string, readonly Task[]> {
  const byFile = new Map<string, Task[]>();
  for (const { tasks } of topics) {
    for (const task of tasks) {
      const { path } = task.origin.span.file;
      const inFile = byFile.get(path);
      if (inFile) inFile.push(task);
      else byFile.set(path, [task]);
    }
  }
  for (const tasks of byFile.values()) tasks.sort((one, other) => startOf(one) - startOf(other));
  return byFile;
}

const startOf = ({ origin }: Task): number => origin.span.start;
