import { dirname, join } from 'node:path';
import type { FormPlan } from '../../campaign/document-plan.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { openOutputFolder } from '../../output/output-folder.ts';
import { assignFileNames } from '../../output/safe-name.ts';
import { removeLeftovers } from '../../output/temporary-file.ts';
import { writeText } from '../../writers/text/write-text.ts';
import { inputsHash } from '../campaigns/inputs-hash.ts';
import type { PreparedCampaign } from '../campaigns/prepare-campaign.ts';
import type { Project } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import type { CommandResult, Session } from '../session.ts';
import { programVersion } from '../version.ts';
import { createCopyMakers } from './copy-makers.ts';
import { findLeftFolders } from './left-folders.ts';
import { limitReport } from './limited-report.ts';
import { removeShardSummaries } from './merge-shards.ts';
import { rareCharacter } from './name-shape.ts';
import { onlyNew } from './new-findings.ts';
import { createUnitFolders } from './open-unit-folders.ts';
import { type PlacedUnit, renamedFolders, summaryName } from './place-units.ts';
import { createProgress } from './progress.ts';
import type { Shard } from './shard.ts';
import { openSummary } from './summary-file.ts';
import { syncPackets } from './sync-packets.ts';
import { createNames } from './unit-counts.ts';
import { type PacketsJob, rowsInOrder, writePackets } from './write-packets.ts';
import { pathsOf, readWritten } from './written-before.ts';

/** What packets are written for, and how. */
export interface PacketsOrder {
  readonly forms: readonly FormPlan[];
  /** Of the list, or of the shard. */
  readonly units: readonly PlacedUnit[];
  /** All units of the list. */
  readonly list: readonly PlacedUnit[];
  readonly shard?: Shard;
  /** Absolute. */
  readonly out: string;
  readonly draft: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  /** What was found in the campaign already. */
  readonly known: readonly Diagnostic[];
}

/** Below a campaign's folder of documents. */
const packetsFolder = 'units';

/** Writes the packets of all units of a list, with a bar, a summary and a count in the end. */
export async function renderPackets(
  prepared: PreparedCampaign,
  order: PacketsOrder,
  project: Project,
  session: Session,
): Promise<CommandResult> {
  const { context, talk, settings } = session;
  const { dryRun, shard, units } = order;
  const { place, campaign } = prepared.loaded;
  const disk = await context.disk();
  const limited = limitReport(session.report);
  const { report } = limited;

  const above = openOutputFolder(dirname(join(order.out, place.path)), place.id, !dryRun, disk.files);
  const opened = above.ok ? openOutputFolder(above.path, packetsFolder, !dryRun, disk.files) : above;
  if (!opened.ok) {
    const { trouble, code } = opened;
    report(diagnostic('HT705', { path: project.show(opened.path), trouble, code }));
    return { exitCode: exitCode.findings };
  }
  const packets = opened.path;
  const name = shard === undefined ? summaryName : `${summaryName}-${shard.number}-${shard.count}`;
  const summaryPlace = { folder: packets, name, today: context.today(), show: project.show };
  const { files: written, own } = readWritten(summaryPlace, disk);
  if (!dryRun) removeLeftovers(packets, disk.files, disk.run);
  const summary = dryRun ? undefined : openSummary(summaryPlace, own, disk, report);
  if (!dryRun && summary === undefined) return { exitCode: exitCode.findings };

  const sync = !dryRun && disk.files.syncDisk ? 'at-the-end' : 'each';
  const keepsRows = written.size > 0 || !summary?.wasEmpty;
  const program = `hongtou ${programVersion(context)}`;
  const inputs = inputsHash(program, order.draft, prepared.files);
  const begun = context.clock();
  const progress = createProgress({
    total: units.length,
    output: context.talk,
    isLive: context.talk.isTerminal && context.environment.TERM !== 'dumb',
    colors: settings.colors,
    talk: talk.units,
    clock: context.clock,
  });
  const job: PacketsJob = {
    campaign,
    forms: order.forms,
    names: assignFileNames(campaign.documents.map(({ id, file, title }) => ({ id, file: file ?? title }))),
    units,
    makers: createCopyMakers({
      templates: prepared.templates,
      draft: order.draft,
      stampFor: (documentId) => ({ documentId, inputsHash: inputs, program }),
      rare: rareCharacter(prepared.documents.map(({ document }) => writeText(document)).join('\n')),
      report: onlyNew([...order.known, ...prepared.silences.silenced], report),
    }),
    placing: {
      disk,
      folders: createUnitFolders(opened, !dryRun, disk, project.show, report),
      packets,
      sync,
      dryRun,
      ...(order.force && { force: context.today() }),
      show: project.show,
      report,
    },
    inputsHash: inputs,
    written,
    keepsRows,
    left: createNames(),
    ...(summary && { summary }),
    next: async (done) => {
      if (progress.to(done)) await context.pause();
      return !context.interrupted.aborted && !limited.isFull();
    },
  };
  const { counts, withoutTask } = await writePackets(job);
  progress.end();
  const isInterrupted = context.interrupted.aborted && counts.done < counts.units;
  if (limited.isFull()) report(diagnostic('HT931', { done: counts.done, total: counts.units }));
  if (withoutTask.count > 0) report(diagnostic('HT925', withoutTask));
  reportRenamed(order, report);
  if (sync === 'at-the-end') syncPackets(job, counts.done);
  const list = summary?.finish(keepsRows ? rowsInOrder(job) : undefined);
  const isWhole = shard === undefined && counts.done === counts.units;
  if (isWhole && list === pathsOf(summaryPlace).main) removeShardSummaries(summaryPlace, disk, report);
  if (counts.done === counts.units) {
    const { files } = disk;
    await findLeftFolders({
      packets,
      folders: new Set(order.list.map(({ folder }) => folder)),
      names: new Set(job.names.values()),
      files,
      left: job.left,
    });
    const left = job.left.told();
    if (left.count > 0) report(diagnostic('HT929', left));
  }
  limited.end();
  session.say(talk.units.done(counts, dryRun, (context.clock() - begun) / 1000));
  if (list !== undefined) session.say(talk.units.summary(project.show(list)));
  const fallsShort = counts.documents.left + counts.documents.failed > 0 || limited.isFull();
  return {
    units: { ...counts, ...(list !== undefined && { summary: project.show(list) }) },
    silenced: prepared.silences.silenced,
    ...(fallsShort && { exitCode: exitCode.findings }),
    ...(isInterrupted && { exitCode: exitCode.interrupted }),
  };
}

const mostExamples = 3;

function reportRenamed({ units }: PacketsOrder, report: Session['report']): void {
  const renamed = renamedFolders(units);
  if (renamed.length === 0) return;
  report(diagnostic('HT926', { count: renamed.length, examples: renamed.slice(0, mostExamples) }));
}
