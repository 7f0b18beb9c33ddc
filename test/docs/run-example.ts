import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { placeOf } from '../../src/cli/campaigns/find-campaigns.ts';
import { type PreparedCampaign, prepareCampaign } from '../../src/cli/campaigns/prepare-campaign.ts';
import { openProject } from '../../src/cli/campaigns/project.ts';
import { reportUnusedSilences } from '../../src/cli/campaigns/report-unused-silences.ts';
import { createCollector } from '../../src/diagnostics/collector.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostics/sort.ts';
import { memoryReader } from '../source/memory-reader.ts';

export const packageFolder = join(import.meta.dirname, '..', '..');

/** Texts of an example by file name: `campaign.yaml`, `offices.yaml`, `templates/notice.md` … */
export type ExampleFiles = Readonly<Record<string, string>>;

export interface Ran {
  readonly findings: readonly Diagnostic[];
  readonly prepared: PreparedCampaign | undefined;
}

/** What lies in the program's own folder and a campaign is read with. */
const ownFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(packageFolder, 'templates'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const shown = relative(packageFolder, path).split(sep).join('/');
      return [`/hongtou/${shown}`, readFileSync(path, 'utf8')];
    }),
);

const isShared = (name: string): boolean =>
  name === 'offices.yaml' || name === 'bureau.yaml' || name.startsWith('holidays/');

/**
 * Takes an example the whole way that `hongtou check` goes, on a disk in memory: its files lie in plans/示例/, what
 * campaigns share beside it in plans/.
 */
export function runExample(files: ExampleFiles): Ran {
  const placed = Object.entries(files).map(([name, text]) => [
    posix.join('/project/plans', isShared(name) ? '' : '示例', name),
    text,
  ]);
  const reader = memoryReader({ ...ownFiles, ...Object.fromEntries(placed) });
  const project = openProject('/project', reader);
  const collector = createCollector();
  const place = placeOf('/project/plans/示例', project);
  const world = { packageFolder: '/hongtou', reader };
  const prepared = prepareCampaign(place, { draft: false }, project, world, collector.report);
  reportUnusedSilences([prepared?.silences], true, collector.report);
  return { findings: sortDiagnostics(collector.diagnostics), prepared };
}
