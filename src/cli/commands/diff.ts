import { resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { type CampaignPlace, findCampaigns } from '../campaigns/find-campaigns.ts';
import { openProject, type Project } from '../campaigns/project.ts';
import { commitDate } from '../diff/commit-date.ts';
import { type CampaignComparison, compareVersions } from '../diff/compare-versions.ts';
import type { Version } from '../diff/version.ts';
import { exitCode } from '../exit-code.ts';
import type { DocumentOutput } from '../format/report.ts';
import { readRevision } from '../git/read-revision.ts';
import type { CommandResult, Session } from '../session.ts';
import { programVersion } from '../version.ts';

export interface DiffArguments {
  /** Two revisions, one (against the files as they are), none (HEAD), or two folders that hold campaigns. */
  readonly versions: readonly string[];
  /** Only these campaigns. */
  readonly campaign: readonly string[];
  /** Writes the two Word documents of each campaign that changed: 新旧对照表 and 花脸稿. */
  readonly word: boolean;
  /** Where to, in place of out/; who says where wants them written. */
  readonly out?: string;
  /** Also over what a person changed in them. */
  readonly force: boolean;
}

interface Side {
  readonly version: Version;
  readonly places: readonly CampaignPlace[];
}

/** Says what two versions of the plans say differently. */
export async function diff(wanted: DiffArguments, session: Session): Promise<CommandResult> {
  const { context, report, talk } = session;
  if (wanted.versions.length > 2) {
    report(diagnostic('HT864', { count: wanted.versions.length }));
    return { exitCode: exitCode.couldNotRun };
  }
  const project = openProject(context.workingFolder, context.reader);
  const sides = twoFolders(wanted, project, session) ?? twoVersions(wanted, project, session);
  if (!sides) return { exitCode: exitCode.couldNotRun };
  const [older, newer] = sides;
  const all = compareVersions(older, newer, project, report);
  const comparisons = all.filter(({ kind }) => kind !== 'same');
  const [from, to] = [older.version.label, newer.version.label];
  const compared = {
    comparison: { from, to, campaigns: comparisons },
    whenWell: talk.compared(comparisons.length, from, to),
  };
  if (!wanted.word && wanted.out === undefined) return compared;
  const outputs = await writeDocuments(comparisons, older.version, newer.version, wanted, project, session);
  if (context.interrupted.aborted) return { exitCode: exitCode.interrupted, ...compared, outputs };
  const fallsShort = outputs.some(({ status }) => status === 'left' || status === 'failed');
  return { ...compared, outputs, ...(fallsShort && { exitCode: exitCode.findings }) };
}

async function writeDocuments(
  comparisons: readonly CampaignComparison[],
  older: Version,
  newer: Version,
  { out, force }: DiffArguments,
  project: Project,
  { context, report, say, talk }: Session,
): Promise<readonly DocumentOutput[]> {
  const { writeComparison } = await import('../diff/write-comparison.ts');
  const options = {
    out: out === undefined ? resolve(project.folder, 'out') : resolve(context.workingFolder, out),
    program: `hongtou ${programVersion(context)}`,
    ...(force && { force: context.today() }),
  };
  const outputs: DocumentOutput[] = [];
  for (const comparison of comparisons) {
    const written = writeComparison(comparison, { older, newer }, options, project, context, report);
    for await (const output of written) {
      say(`${talk.outcome[output.status]}  ${output.path}`);
      outputs.push(output);
      await context.pause();
      if (context.interrupted.aborted) return outputs;
    }
  }
  return outputs;
}

/** Two folders on the disk, each with one campaign; `undefined` where the words are no folders. */
function twoFolders(
  { versions, campaign }: DiffArguments,
  project: Project,
  { context }: Session,
): readonly [Side, Side] | undefined {
  const { reader, workingFolder } = context;
  if (versions.length !== 2 || campaign.length > 0) return undefined;
  const sides = versions.map((name): Side | undefined => {
    const folder = resolve(workingFolder, name.replace(/[/\\]campaign\.yaml$/u, ''));
    if (reader.stat(folder)?.kind !== 'folder') return undefined;
    const place = findCampaigns(folder, project, reader).find((found) => found.folder === folder);
    // Two folders are two states of one campaign, whatever they are called.
    return place && { version: { label: project.show(folder), reader }, places: [{ ...place, path: '' }] };
  });
  const [older, newer] = sides;
  return older && newer && [older, newer];
}

function twoVersions(
  { versions, campaign }: DiffArguments,
  project: Project,
  { context, report, talk }: Session,
): readonly [Side, Side] | undefined {
  const [from = 'HEAD', to] = versions;
  const open = (revision: string): Version | undefined => {
    const read = readRevision(project.folder, revision, context.runGit, context.reader);
    if (read.ok) {
      const date = commitDate(project.folder, read.commit, context.runGit);
      return { label: revision, reader: read.reader, ...(date !== undefined && { date }) };
    }
    report(
      read.problem === 'no-revision'
        ? diagnostic('HT862', { name: revision })
        : diagnostic('HT861', { problem: read.problem }),
    );
    return undefined;
  };
  const older = open(from);
  const newer = to === undefined ? { label: talk.workingTree, reader: context.reader } : older && open(to);
  if (!older || !newer) return undefined;
  return chooseBoth(campaign, older, newer, project, context.workingFolder, report);
}

/** A campaign that only one of the versions has is no mistake; one that neither has is. */
function chooseBoth(
  names: readonly string[],
  older: Version,
  newer: Version,
  project: Project,
  workingFolder: string,
  report: Session['report'],
): readonly [Side, Side] | undefined {
  const sideOf = (version: Version, wanted: readonly string[]): Side => ({
    version,
    places:
      wanted.length === 0 ? findCampaigns(project.plans, project, version.reader) : choose(version, wanted),
  });
  const choose = (version: Version, wanted: readonly string[]): readonly CampaignPlace[] =>
    chooseCampaigns(wanted, workingFolder, project, version.reader, () => {});
  const missing = names.filter((name) =>
    [older, newer].every((version) => choose(version, [name]).length === 0),
  );
  if (missing.length > 0) {
    chooseCampaigns(missing, workingFolder, project, newer.reader, report);
    return undefined;
  }
  return [sideOf(older, names), sideOf(newer, names)];
}
