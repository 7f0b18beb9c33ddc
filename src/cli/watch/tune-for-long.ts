import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that the process goes on after its first run, for which launch/tune-engine.ts tunes it. Whatever is called is
 * compiled at once, and what is optimised gets less of what it calls put into it, which costs less on other threads: an
 * edit of a plan of 56 tasks takes 3 to 6 % less CPU time, one of 560 tasks 8 to 16 %. V8's own measure of what is worth
 * optimising costs a third more, nearly all of it on other threads. The names belong to V8, which complains aloud about
 * one that it does not know: only where they were tried.
 */
export function tuneForLong(): void {
  if (Number.parseInt(process.versions.node, 10) !== 20) return;
  for (const flag of flags) setFlagsFromString(flag);
}

const flags = [
  '--always-sparkplug',
  '--max-inlined-bytecode-size=150',
  '--max-inlined-bytecode-size-cumulative=300',
];
