import { nodeContext, type Program } from './cli/context.ts';
import { run } from './cli/run.ts';

/** Runs the program as the shell called it. */
export async function main(words: readonly string[], program: Program): Promise<void> {
  process.exitCode = await run(words, nodeContext(program));
}
