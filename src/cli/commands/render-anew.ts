import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { CheckedCampaign } from '../campaigns/check-across.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { outFolder } from '../campaigns/out-folder.ts';
import { openProject } from '../campaigns/project.ts';
import { reportUnusedSilences } from '../campaigns/report-unused-silences.ts';
import { writeTelling } from '../campaigns/write-telling.ts';
import { exitCode } from '../exit-code.ts';
import type { DocumentOutput } from '../format/report.ts';
import type { CommandResult, Session } from '../session.ts';
import type { RenderArguments } from './render.ts';

/** Errors of one campaign stop its writing, not that of the others. */
export async function renderAnew(wanted: RenderArguments, session: Session): Promise<CommandResult> {
  const { context, report } = session;
  const project = openProject(context.workingFolder, context.reader);
  let understood = true;
  const places = chooseCampaigns(
    wanted.campaigns,
    context.workingFolder,
    project,
    context.reader,
    (found) => {
      understood = false;
      report(found);
    },
  );
  if (places.length === 0) return { exitCode: exitCode.couldNotRun };
  const { prepareCampaign } = await import('../campaigns/prepare-campaign.ts');
  const options = {
    draft: wanted.draft,
    ...(wanted.only !== undefined && { only: wanted.only }),
    ...(session.memory && { memory: session.memory }),
  };
  const outputs: DocumentOutput[] = [];
  const checked: (CheckedCampaign | undefined)[] = [];
  let silences: readonly (CheckedCampaign['silences'] | undefined)[] | undefined;
  const soFar = () => {
    const known = silences ?? checked.map((one) => one?.silences);
    return { outputs, silenced: known.flatMap((one) => one?.silenced ?? []) };
  };
  const ids: string[] = [];
  let allRead = true;
  for (const place of places) {
    await context.pause();
    if (context.interrupted.aborted) return { exitCode: exitCode.interrupted, ...soFar() };
    const prepared = prepareCampaign(place, options, project, context, report);
    checked.push(prepared && { campaign: prepared.loaded.campaign, silences: prepared.silences });
    if (prepared) ids.push(...prepared.loaded.campaign.documents.map(({ id }) => id));
    else allRead = false;
    if (!prepared?.sound) {
      session.say(session.talk.campaignStopped(project.show(place.folder)));
      continue;
    }
    for await (const output of writeTelling(prepared, wanted, project, session)) outputs.push(output);
  }
  if (context.interrupted.aborted) return { exitCode: exitCode.interrupted, ...soFar() };
  if (wanted.campaigns.length === 0 && wanted.only === undefined && wanted.out === undefined) {
    const { reportLeftCampaigns } = await import('../campaigns/report-left-campaigns.ts');
    const out = outFolder(undefined, project, session);
    await reportLeftCampaigns(places, out, project, await context.disk(), report);
  }
  // A draft, or one document alone, does not bring up all that there is to silence.
  if (wanted.only === undefined && !wanted.draft) {
    const { checkAcross } = await import('../campaigns/check-across.ts');
    silences = checkAcross(checked, report);
    reportUnusedSilences(silences, wanted.campaigns.length === 0, report);
  }
  if (wanted.only !== undefined && allRead && !ids.includes(wanted.only)) {
    const suggestion = nearest(wanted.only, ids);
    report(diagnostic('HT804', { id: wanted.only, ...(suggestion !== undefined && { suggestion }) }));
    understood = false;
  }
  if (!understood) return { exitCode: exitCode.couldNotRun, ...soFar() };
  const fallsShort = outputs.some(
    ({ status }) => status === 'left' || status === 'failed' || status === 'stale',
  );
  return { ...soFar(), ...(fallsShort && { exitCode: exitCode.findings }) };
}
