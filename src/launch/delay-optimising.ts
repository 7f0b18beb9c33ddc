import { setFlagsFromString } from 'node:v8';

/** The newest Node on which this was measured; V8 complains aloud about a flag that it does not know. */
const newestKnown = 26;

/**
 * How many bytes of bytecode V8 runs before it optimises a function; its own figure is 132 KB. Half of all CPU time of
 * one small document went into optimising what ended a moment later. A plan of thousands of tasks is optimised still.
 */
const interruptBudget = 2_000_000;

/** Must come before anything is compiled: V8 takes code from a cache only under the flags that it was made with. */
export function delayOptimising(): void {
  if (Number.parseInt(process.versions.node, 10) > newestKnown) return;
  setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}
