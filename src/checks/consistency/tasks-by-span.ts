import type { Campaign, Task } from '../../campaign/campaign.ts';
import type { Span } from '../../diagnostics/span.ts';

/** Tells in which task of the plan a stretch of a file stands; undefined for what stands in none. */
export function tasksBySpan({ topics }: Campaign): (span: Span) => Task | undefined {
  const byFile = new Map<string, Task[]>();
  for (const task of topics.flatMap(({ tasks }) => tasks)) {
    const { path } = task.origin.span.file;
    const tasks = byFile.get(path) ?? [];
    tasks.push(task);
    byFile.set(path, tasks);
  }
  for (const tasks of byFile.values()) tasks.sort((one, other) => startOf(one) - startOf(other));
  return ({ file, start, end }) => {
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

const startOf = ({ origin }: Task): number => origin.span.start;
