import { join, relative } from 'node:path';
import type { Campaign } from '../../campaign/campaign.ts';
import { createCollector } from '../../diagnostics/collector.ts';
import { type Diagnostic, diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { readCampaign } from '../../schema/read.ts';
import { readYaml } from '../../source/read-yaml.ts';
import { visitWritten, type WrittenFile } from '../../source/visit-written.ts';
import { campaignFile } from '../campaigns/find-campaigns.ts';
import type { LoadedCampaign } from '../campaigns/load-campaign.ts';
import type { Project } from '../campaigns/project.ts';
import type { Context } from '../context.ts';
import { encodeLike } from '../fix/open-file.ts';
import { filesBelow, staysBelow } from './copied-files.ts';
import { editFile } from './edited-file.ts';
import { newFolderReader } from './new-folder-reader.ts';
import { type RollRules, rollPlan } from './roll-plan.ts';
import type { NewFile } from './write-folder.ts';

/** A plan for another year, not yet written. */
export interface RolledForward {
  /** By their paths in the new folder. */
  readonly files: readonly NewFile[];
  /** What a person has to look at, in the new files. */
  readonly found: readonly Diagnostic[];
  /** What the tasks that went are called. */
  readonly dropped: readonly string[];
}

/**
 * Makes the files of a plan that goes on from another one, as they will stand in `folder`. Reported: HT892 a file that
 * is not copied, HT894 a task to drop that there is not; then there is nothing to be written.
 */
export function rollForward(
  { place, campaign }: LoadedCampaign,
  folder: string,
  rules: Omit<RollRules, 'isStanding'>,
  project: Project,
  { reader }: Pick<Context, 'reader'>,
  report: Report,
): RolledForward | undefined {
  const collector = createCollector();
  const note: Report = (one) => {
    collector.report(one);
    report(one);
  };
  const standing = standingTasks(campaign);
  const rolling = rollPlan({
    ...rules,
    isStanding: ({ file }, start) => standing.has(`${file.path}:${start}`),
  });
  const root = { root: place.folder, show: project.show };
  const visited = visitWritten(join(place.folder, campaignFile), root, reader, rolling.look);
  const { edits, notes, dropped, gone, known } = rolling.done();
  const written = visited.filter(({ path }) => !gone.has(path));
  for (const name of rules.drop) if (!known.has(name)) note(unknownTask(name, campaign));

  const others = [
    ...['offices.yaml', 'bureau.yaml']
      .map((name) => join(place.folder, name))
      .filter((path) => reader.stat(path))
      .flatMap((path) => visitWritten(path, root, reader, () => true).map((one) => one.path)),
    ...filesBelow(join(place.folder, 'templates'), project, reader, note),
  ].filter((path) => !written.some((one) => one.path === path));
  const paths = [...new Set([...written.map(({ path }) => path), ...others])];
  for (const path of paths) staysBelow(path, place.folder, project, reader, note);
  if (collector.hasErrors()) return undefined;

  const edited = written.map(({ path, file }) => {
    const below = relative(place.folder, path);
    const own = <Part extends { readonly span: { readonly file: WrittenFile['file'] } }>(
      parts: readonly Part[],
    ): readonly Part[] => parts.filter(({ span }) => span.file === file);
    const made = editFile(
      project.show(join(folder, below)),
      file.text,
      edits.filter(({ span }) => span.file === file),
      own(notes),
    );
    return { path: below, bytes: encodeLike(made.file.text, reader.readFile(path)), notes: made.notes };
  });
  const copied = [...new Set(others)].map((path) => ({
    path: relative(place.folder, path),
    bytes: reader.readFile(path),
  }));
  const files = [...edited.map(({ path, bytes }) => ({ path, bytes })), ...copied];
  assertReadable(folder, files, project, reader);
  return { files, found: edited.flatMap((one) => one.notes), dropped };
}

/** Tasks and measures to be kept up for ever, by where they are written. */
const standingTasks = ({ topics }: Campaign): ReadonlySet<string> =>
  new Set(
    topics
      .flatMap(({ tasks }) => tasks)
      .flatMap((task) => [task, ...task.measures])
      .filter(({ deadlines }) => deadlines.some(({ parts }) => parts.some(({ kind }) => kind === 'standing')))
      .map(({ origin }) => `${origin.span.file.path}:${origin.span.start}`),
  );

function unknownTask(name: string, { topics }: Campaign): Diagnostic {
  const tasks = topics.flatMap((topic) => topic.tasks).flatMap((task) => [task, ...task.measures]);
  const names = tasks.flatMap(({ id, title }) => [
    ...(id.startsWith('#') ? [] : [id]),
    ...(title ? [title] : []),
  ]);
  const suggestion = nearest(name, names);
  return diagnostic('HT894', { name, ...(suggestion !== undefined && { suggestion }) });
}

/** A plan that was understood must be so afterwards; anything else is our mistake, and nothing is written then. */
function assertReadable(
  folder: string,
  files: readonly NewFile[],
  project: Project,
  reader: Context['reader'],
): void {
  const collector = createCollector();
  const there = files.map(({ path, bytes }) => ({ path: join(folder, path), bytes }));
  const root = { root: folder, show: project.show };
  const yaml = readYaml(join(folder, campaignFile), root, newFolderReader(reader, there), collector.report);
  if (yaml) readCampaign(yaml, collector.report);
  const [first] = collector.diagnostics.filter(({ severity }) => severity === 'error');
  if (!first) return;
  const { file, start, end } = first.span ?? { file: { path: '', text: '' }, start: 0, end: 0 };
  throw new Error(`the new plan cannot be read: ${first.code} ${file.path} ${file.text.slice(start, end)}`);
}
