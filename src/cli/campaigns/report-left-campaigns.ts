import { basename, dirname, join } from 'node:path';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Disk } from '../../output/disk.ts';
import { safeFileName } from '../../output/safe-name.ts';
import type { CampaignPlace } from './find-campaigns.ts';
import type { Project } from './project.ts';
import { reportLeftFolders } from './report-left-folders.ts';

/**
 * Reports documents of campaigns that are no longer there (HT709), beside the folders of `places`, which must be all
 * campaigns there are. `out` is the project's own output folder, absolute: another one may hold what others put there.
 */
export async function reportLeftCampaigns(
  places: readonly CampaignPlace[],
  out: string,
  project: Project,
  disk: Disk,
  report: Report,
): Promise<void> {
  const writtenBelow = new Map<string, Set<string>>();
  for (const { path } of places) {
    // A folder that groups campaigns is written to, as each of theirs is.
    for (let way = path; way !== '.'; way = dirname(way)) {
      const root = join(out, dirname(way));
      const name = basename(way);
      const written = writtenBelow.get(root) ?? new Set();
      writtenBelow.set(root, written.add(name.normalize('NFC')).add(safeFileName(name)));
    }
  }
  for (const [root, written] of writtenBelow) {
    await reportLeftFolders({ root, written, ofCampaigns: true }, project, disk, report);
  }
}
