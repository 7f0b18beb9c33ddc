import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Disk } from '../../output/disk.ts';
import { bestEffort } from '../../output/file-error.ts';
import { keepCopy } from '../../output/keep-copy.ts';
import { pathsOf, readAt, type SummaryPlace, shardSummaries } from './written-before.ts';

/**
 * Takes the summaries of parts away when that of the whole list has all their rows, so that there is one that is true.
 * Reported: HT930 where one was kept that somebody has changed.
 */
export function removeShardSummaries(
  { folder, today, show }: SummaryPlace,
  disk: Disk,
  report: Report,
): void {
  for (const name of shardSummaries(folder, disk)) {
    const { main, aside } = pathsOf({ folder, name });
    for (const path of [main, aside]) {
      const found = readAt(path, disk);
      if (found === undefined) continue;
      if (found.read.state === 'foreign') {
        const kept = keepCopy(path, found.bytes, today, disk);
        if (!kept.ok) continue;
        report(diagnostic('HT930', { path: show(path), copy: show(kept.path) }));
      }
      bestEffort(() => disk.files.remove(path));
    }
  }
}
