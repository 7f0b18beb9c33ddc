import { nodeContext, type Program } from './cli/context.ts';
import { exitCode } from './cli/exit-code.ts';
import { run } from './cli/run.ts';

/** Runs the program as the shell called it. */
export async function main(words: readonly string[], program: Program): Promise<void> {
  // Node ends when nothing is left to wait for, even where the way to the end is not finished.
  const endUnfinished = (): void => {
    process.exitCode = exitCode.bug;
  };
  process.once('exit', endUnfinished);
  const code = await run(words, nodeContext(program));
  process.removeListener('exit', endUnfinished);
  process.exitCode = code;
}
