import { join } from 'node:path';
import { createCollector } from '../../diagnostics/collector.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../../output/file-error.ts';
import { checkCampaigns } from '../campaigns/check-campaigns.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { placeOf } from '../campaigns/find-campaigns.ts';
import { type LoadedCampaign, loadCampaign } from '../campaigns/load-campaign.ts';
import { openProject, type Project } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import { staysBelow } from '../new/copied-files.ts';
import type { DeadlineRule } from '../new/deadline-rules.ts';
import { freePlace, namedPlace, pathInYear } from '../new/new-place.ts';
import { oldYears } from '../new/old-years.ts';
import { rollForward } from '../new/roll-forward.ts';
import { writeFolder } from '../new/write-folder.ts';
import type { CommandResult, Session } from '../session.ts';

export interface NewFromArguments {
  readonly name?: string;
  /** The plan to go on from: a folder or its name. */
  readonly from: string;
  /** The year of the new plan. */
  readonly year?: number;
  /** Years between the two, where the old plan does not tell its own. */
  readonly shift?: number;
  readonly deadlines: DeadlineRule;
  readonly drop: readonly string[];
}

/**
 * Makes a plan that goes on from another one into another year: without finished tasks, number and date, its times
 * moved. The old plan stays as it is; the new folder is there whole or not at all.
 */
export async function createFrom(wanted: NewFromArguments, session: Session): Promise<CommandResult> {
  const { context, report, say, talk } = session;
  const couldNotRun: CommandResult = { exitCode: exitCode.couldNotRun };
  const project = openProject(context.workingFolder, context.reader);
  const loaded = loadOld(wanted.from, project, session);
  if (!loaded) return couldNotRun;
  const years = yearsBetween(loaded, wanted, session);
  if (!years) return couldNotRun;
  const derived = wanted.name === undefined ? pathInYear(loaded.place, years.oldYears, years.by) : undefined;
  const folder =
    derived === undefined
      ? await namedPlace(wanted.name, project, session)
      : freePlace(join(project.plans, derived), project, session);
  if (folder === undefined) return couldNotRun;
  const { deadlines, drop } = wanted;
  const rolled = rollForward(
    loaded,
    folder,
    { ...years, deadlines, drop: new Set(drop) },
    project,
    context,
    report,
  );
  if (!rolled) return couldNotRun;
  try {
    writeFolder(folder, rolled.files, await context.disk());
  } catch (error) {
    const path = project.show(folder);
    const code = errorCode(error);
    // Somebody else was faster.
    report(code === 'EEXIST' ? diagnostic('HT831', { path }) : diagnostic('HT834', { path, detail: code }));
    return couldNotRun;
  }
  for (const { path } of rolled.files) say(talk.created(project.show(join(folder, path))));
  if (rolled.dropped.length > 0) say(talk.droppedTasks(rolled.dropped));
  for (const found of rolled.found) report(found);
  const place = placeOf(folder, project);
  const checked = await checkCampaigns({ places: [place], isEverything: false, project }, context, report);
  const dates = rolled.found.filter(({ code }) => code === 'HT895').length;
  if (dates > 0) say(talk.datesLeft(dates));
  return { silenced: checked.silenced, whenWell: talk.nextSteps(place.path) };
}

/** The old plan, without an error. Reported: HT801, HT803 which one; HT892 not in plans/; HT891 and its errors. */
function loadOld(name: string, project: Project, session: Session): LoadedCampaign | undefined {
  const { context, report } = session;
  const { workingFolder, reader } = context;
  const [place, ...others] = chooseCampaigns([name], workingFolder, project, reader, report);
  if (!place) return undefined;
  if (others.length > 0) {
    const candidates = [place, ...others].map(({ folder }) => project.show(folder));
    report(diagnostic('HT803', { name, candidates }));
    return undefined;
  }
  if (!staysBelow(place.folder, project.plans, project, reader, report)) return undefined;
  const collector = createCollector();
  const loaded = loadCampaign(place, project, reader, collector.report);
  // What a final document lacks is taken out of the new plan anyway.
  const errors = collector.diagnostics.filter(
    ({ code, severity }) => severity === 'error' && code !== 'HT334',
  );
  if (loaded && errors.length === 0) return loaded;
  for (const found of errors) report(found);
  report(diagnostic('HT891', { path: project.show(place.folder), errors: errors.length }));
  return undefined;
}

/** By how many years the plan moves. Reported: HT893 that cannot be known. */
function yearsBetween(
  { campaign }: LoadedCampaign,
  { year, shift }: NewFromArguments,
  { report }: Session,
): { readonly by: number; readonly year?: number; readonly oldYears: ReadonlySet<number> } | undefined {
  const old = oldYears(campaign);
  if (year !== undefined && shift !== undefined) {
    return { by: shift, year, oldYears: old.first === undefined ? new Set([year - shift]) : old.all };
  }
  if (shift !== undefined) {
    return { by: shift, ...(old.first !== undefined && { year: old.first + shift }), oldYears: old.all };
  }
  if (year !== undefined && old.first !== undefined) return { by: year - old.first, year, oldYears: old.all };
  report(diagnostic('HT893', { problem: year === undefined ? 'no-year' : 'no-old-year' }));
  return undefined;
}
