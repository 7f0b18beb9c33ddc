import { dirname, isAbsolute, relative } from 'node:path';
import type { FSWatcher } from 'chokidar';

/** Follows files below folders. `tell` gets the absolute path of each that was saved, added or removed. */
export type WatchFiles = (
  folders: readonly string[],
  tell: (path: string) => void,
) => Promise<{ close(): Promise<void> }>;

/** Editors save in several steps (a side file, a rename, a second write); a file is told of when it stays the same. */
const settled = { stabilityThreshold: 60, pollInterval: 20 } as const;

/**
 * The disk itself. Folders that hold no input are not followed: they are large, and watching costs. What the folders lie
 * in is watched for their return: git takes a folder away whole, and Node ends when nothing is left to watch.
 */
export const watchDisk: WatchFiles = async (folders, tell) => {
  const { watch } = await import('chokidar');
  const outermost = folders.filter((one) => !folders.some((other) => other !== one && holds(other, one)));
  const around = outermost.map((folder) => dirname(folder));
  const watcher: FSWatcher = watch(around, {
    ignoreInitial: true,
    awaitWriteFinish: settled,
    ignored: (path) =>
      /(?:^|[/\\])(?:\.git|node_modules|issued)(?:[/\\]|$)/u.test(path) ||
      !(outermost.some((folder) => holds(folder, path)) || around.some((folder) => holds(path, folder))),
  });
  watcher.on('all', (_, path) => tell(path));
  // What cannot be watched is no reason to stop watching the rest.
  watcher.on('error', () => {});
  await new Promise<void>((ready) => void watcher.once('ready', ready));
  return { close: () => watcher.close() };
};

function holds(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return !below.startsWith('..') && !isAbsolute(below);
}
