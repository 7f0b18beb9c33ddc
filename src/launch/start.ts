import type { Bundles } from './load-bundle.ts';

/** What the first bundle exports: main.ts. */
type Main = typeof import('../main.ts');

/** Runs one command line. It may be called again in the same process, which the shell never does and the build does. */
export async function start({ folder, load, loaded }: Bundles, words: readonly string[]): Promise<void> {
  const { main } = load('./start.cjs') as Main;
  await main(words, { folder, build: loaded.get('./start.cjs')?.build ?? '' });
}
