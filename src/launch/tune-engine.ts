import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that most runs are short. Must come before anything is compiled: V8 takes code from a cache only under the
 * flags that it was made with.
 */
export function tuneEngine(): void {
  for (const flag of flagsOf(Number.parseInt(process.versions.node, 10))) setFlagsFromString(flag);
}

/**
 * V8 then marks what is still in use when memory is short, and not in steps and on other threads long before. A small
 * document is done before any marking, which was a tenth of its CPU time. Alone this lets the memory of large plans grow
 * higher; see withLessMemory.
 */
const withoutMarkingAhead = '--no-incremental-marking';

/**
 * Memory is looked through again when it has grown to 2.2 times what was in use, not to four times: a plan of 5,600
 * tasks takes 200 MB at most instead of 220 to 270, in the same time.
 */
const withLessMemory = '--heap-growing-percent=120';

/**
 * What is young is looked through by one thread. Several help one another so eagerly that they take more time than they
 * save: a check of 56 tasks 7 % of its CPU time, 5,600 tasks 4 %, and neither was done sooner.
 */
const withoutHelpers = '--no-parallel-scavenge';

/**
 * A function runs fifteen times as long as usual before V8 optimises it: half of all CPU time of one small document went
 * into optimising what ended a moment later; a plan of thousands of tasks is optimised still. The names belong to V8,
 * which complains aloud about one that it does not know: only where they were tried.
 */
function flagsOf(node: number): readonly string[] {
  if (node === 20) return ['--interrupt-budget=1000000', withoutMarkingAhead, withLessMemory, withoutHelpers];
  if (node < 22 || node > 26) return [];
  return [
    withoutMarkingAhead,
    withLessMemory,
    withoutHelpers,
    '--invocation-count-for-turbofan=45000',
    '--invocation-count-for-osr=10000',
    '--invocation-count-for-maglev=4000',
    '--invocation-count-for-maglev-osr=1000',
  ];
}
