import type { FSWatcher } from 'chokidar';

/** Follows files below folders. `tell` gets the absolute path of each that was saved, added or removed. */
export type WatchFiles = (
  folders: readonly string[],
  tell: (path: string) => void,
) => Promise<{ close(): Promise<void> }>;

/** Editors save in several steps (a side file, a rename, a second write); a file is told of when it stays the same. */
const settled = { stabilityThreshold: 60, pollInterval: 20 } as const;

/** The disk itself. Folders that hold no input are not followed: they are large, and watching costs. */
export const watchDisk: WatchFiles = async (folders, tell) => {
  const { watch } = await import('chokidar');
  const watcher: FSWatcher = watch([...folders], {
    ignoreInitial: true,
    awaitWriteFinish: settled,
    ignored: (path) => /(?:^|[/\\])(?:\.git|node_modules|issued)(?:[/\\]|$)/u.test(path),
  });
  watcher.on('all', (_, path) => tell(path));
  // What cannot be watched is no reason to stop watching the rest.
  watcher.on('error', () => {});
  await new Promise<void>((ready) => void watcher.once('ready', ready));
  return { close: () => watcher.close() };
};
