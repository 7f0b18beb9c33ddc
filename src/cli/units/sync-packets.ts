import { join } from 'node:path';
import { bestEffort } from '../../output/file-error.ts';
import type { PacketsJob } from './write-packets.ts';

/**
 * Waits until the packets of the first so many units are on the disk itself, and of the one with which the run ended:
 * for the whole disk where the system can, otherwise for one file after the other.
 */
export function syncPackets({ units, names, placing }: PacketsJob, done: number): void {
  const { disk, packets } = placing;
  const { files } = disk;
  if (files.syncDisk?.(packets)) return;
  for (const { folder } of units.slice(0, done + 1)) {
    const path = join(packets, folder);
    for (const name of names.values()) {
      bestEffort(() => {
        const handle = files.openToAppend(join(path, name));
        try {
          files.sync(handle);
        } finally {
          files.close(handle);
        }
      });
    }
    bestEffort(() => files.syncFolder(path));
  }
}
