import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 run a function fifteen times as long as usual before it optimises it. Half of all CPU time of one small
 * document went into optimising what ended a moment later; a plan of thousands of tasks is optimised still.
 * Must come before anything is compiled: V8 takes code from a cache only under the flags that it was made with.
 */
export function delayOptimising(): void {
  for (const flag of flagsOf(Number.parseInt(process.versions.node, 10))) setFlagsFromString(flag);
}

/** The names belong to V8, which complains aloud about one that it does not know: only where they were tried. */
function flagsOf(node: number): readonly string[] {
  if (node === 20) return ['--interrupt-budget=1000000'];
  if (node < 22 || node > 26) return [];
  return [
    '--invocation-count-for-turbofan=45000',
    '--invocation-count-for-osr=10000',
    '--invocation-count-for-maglev=4000',
    '--invocation-count-for-maglev-osr=1000',
  ];
}
