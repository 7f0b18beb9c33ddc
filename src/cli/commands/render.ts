import { resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { CheckedCampaign } from '../campaigns/check-across.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import type { PreparedCampaign } from '../campaigns/prepare-campaign.ts';
import { openProject, type Project } from '../campaigns/project.ts';
import { reportUnusedSilences } from '../campaigns/report-unused-silences.ts';
import { exitCode } from '../exit-code.ts';
import type { DocumentOutput } from '../format/report.ts';
import type { CommandResult, Session } from '../session.ts';
import { programVersion } from '../version.ts';

export interface RenderArguments {
  readonly campaigns: readonly string[];
  readonly only?: string;
  readonly out?: string;
  readonly draft: boolean;
  readonly check: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** Renders campaigns to Word documents. Errors of one campaign stop its writing, not that of the others. */
export async function render(wanted: RenderArguments, session: Session): Promise<CommandResult> {
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
  const options = { draft: wanted.draft, ...(wanted.only !== undefined && { only: wanted.only }) };
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
    for await (const output of write(prepared, wanted, project, session)) outputs.push(output);
  }
  if (context.interrupted.aborted) return { exitCode: exitCode.interrupted, ...soFar() };
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

async function* write(
  prepared: PreparedCampaign,
  wanted: RenderArguments,
  project: Project,
  { context, report, say, talk }: Session,
): AsyncGenerator<DocumentOutput> {
  const { writeCampaign } = await import('../campaigns/write-campaign.ts');
  const { inputsHash } = await import('../campaigns/inputs-hash.ts');
  const program = `hongtou ${programVersion(context)}`;
  const options = {
    out:
      wanted.out === undefined ? resolve(project.folder, 'out') : resolve(context.workingFolder, wanted.out),
    mode: wanted.check ? 'check' : wanted.dryRun ? 'dry' : 'write',
    program,
    inputsHash: inputsHash(program, wanted.draft, prepared.files),
    frozen: prepared.frozen,
    ...(wanted.force && { force: context.today() }),
  } as const;
  let begun = context.clock();
  const written = writeCampaign(
    prepared.loaded,
    prepared.documents,
    options,
    project,
    await context.disk(),
    report,
  );
  for await (const output of written) {
    const isPlanned = wanted.dryRun && (output.status === 'written' || output.status === 'replaced');
    const word = isPlanned ? talk.outcome.wouldWrite : talk.outcome[output.status];
    const milliseconds = Math.round(context.clock() - begun);
    say(`${word}  ${output.path}  ${milliseconds} ms`);
    yield output;
    await context.pause();
    if (context.interrupted.aborted) return;
    begun = context.clock();
  }
}
