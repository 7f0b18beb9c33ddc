import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { outFolder } from '../campaigns/out-folder.ts';
import { openProject } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import { createTally, type Tally } from '../extract/tally.ts';
import type { DocumentOutput } from '../format/report.ts';
import { remembering } from '../remember/remembering.ts';
import type { CommandResult, Session } from '../session.ts';
import type { RenderArguments } from './render.ts';

export interface RenderOfficesArguments extends RenderArguments {
  /** Names of offices; each gets its lists. */
  readonly office: readonly string[];
  /** Every office that owns a task gets its lists. */
  readonly eachOffice: boolean;
  /** Other options of `render` that were given, which write something else. */
  readonly others: readonly string[];
}

/**
 * `render --office` and `--each-office`: the lists of tasks of single offices. Nothing is done where the last run of the
 * same kind would be repeated.
 */
export async function renderOffices(
  wanted: RenderOfficesArguments,
  session: Session,
): Promise<CommandResult> {
  const { campaigns, only, draft, check, dryRun, force, text, office, eachOffice } = wanted;
  const given = [...(office.length > 0 ? ['--office'] : []), ...(eachOffice ? ['--each-office'] : [])];
  const [option = '', other] = [...given, ...wanted.others];
  if (other !== undefined) {
    session.report(diagnostic('HT946', { option, other }));
    return { exitCode: exitCode.couldNotRun };
  }
  const anew = (own: Session) => renderAnew(wanted, own);
  if (check || dryRun || force || text) return anew(session);
  const project = openProject(session.context.workingFolder, session.context.reader);
  const out = outFolder(wanted.out, project, session);
  const asked = ['offices', campaigns, only, draft, office, eachOffice];
  return remembering({ out, asked }, session, anew);
}

/** Errors of one campaign stop its writing, not that of the others. */
async function renderAnew(wanted: RenderOfficesArguments, session: Session): Promise<CommandResult> {
  const { context, report } = session;
  const project = openProject(context.workingFolder, context.reader);
  const tally = createTally();
  const places = chooseCampaigns(
    wanted.campaigns,
    context.workingFolder,
    project,
    context.reader,
    (found) => {
      tally.isUnderstood = false;
      report(found);
    },
  );
  if (places.length === 0) return { exitCode: exitCode.couldNotRun };
  const { prepareCampaign } = await import('../campaigns/prepare-campaign.ts');
  const { writeOffices } = await import('../extract/write-offices.ts');
  const outputs: DocumentOutput[] = [];
  const interrupted = () => ({ exitCode: exitCode.interrupted, outputs, silenced: tally.silenced });
  for (const place of places) {
    await context.pause();
    if (context.interrupted.aborted) return interrupted();
    const options = { draft: wanted.draft, none: true } as const;
    const prepared = prepareCampaign(place, options, project, context, report);
    if (prepared) tally.silenced.push(...prepared.silences.silenced);
    if (prepared?.sound) {
      for await (const output of writeOffices(prepared, wanted, tally, project, session))
        outputs.push(output);
    } else {
      tally.isComplete = false;
      session.say(session.talk.campaignStopped(project.show(place.folder)));
    }
  }
  if (context.interrupted.aborted) return interrupted();
  reportMissing(wanted, tally, session);
  const result = { outputs, silenced: tally.silenced };
  if (!tally.isUnderstood) return { ...result, exitCode: exitCode.couldNotRun };
  const fallsShort = outputs.some(({ status }) => ['left', 'failed', 'stale'].includes(status));
  return { ...result, ...(fallsShort && { exitCode: exitCode.findings }) };
}

/**
 * Reported: what was asked for and is in none of the campaigns: a document (HT804), offices (HT941), tasks of offices
 * (HT943, HT945). Nothing is concluded where a campaign could not be read.
 */
function reportMissing(
  { only, office, eachOffice }: RenderOfficesArguments,
  tally: Tally,
  { report }: Session,
): void {
  if (!tally.isComplete) return;
  if (only !== undefined && !tally.lists.has(only) && !tally.isOtherDocument) {
    const suggestion = nearest(only, tally.lists);
    report(diagnostic('HT804', { id: only, ...(suggestion !== undefined && { suggestion }) }));
    tally.isUnderstood = false;
  }
  for (const name of new Set(office)) {
    if (tally.found.has(name)) continue;
    const suggestion = nearest(name, tally.names);
    report(diagnostic('HT941', { name, ...(suggestion !== undefined && { suggestion }) }));
    tally.isUnderstood = false;
  }
  if (!tally.isUnderstood) return;
  const list = only === undefined ? {} : { list: only };
  for (const name of new Set(tally.found.values())) {
    if (!tally.served.has(name)) report(diagnostic('HT943', { office: name, ...list }));
  }
  if (eachOffice && tally.served.size === 0) report(diagnostic('HT945', {}));
}
