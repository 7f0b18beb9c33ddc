import { join, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { CheckedCampaign } from '../campaigns/check-across.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import type { PreparedCampaign } from '../campaigns/prepare-campaign.ts';
import { openProject, type Project } from '../campaigns/project.ts';
import { reportUnusedSilences } from '../campaigns/report-unused-silences.ts';
import { exitCode } from '../exit-code.ts';
import type { DocumentOutput } from '../format/report.ts';
import { recallRun, rememberRun } from '../remember/last-run.ts';
import { traceReader } from '../remember/traced-reader.ts';
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
  readonly text: boolean;
}

/**
 * Renders campaigns to Word documents. Where nothing that the last run of the same kind read or wrote has changed, its
 * findings are told again and nothing else is done.
 */
export async function render(wanted: RenderArguments, session: Session): Promise<CommandResult> {
  const { context, report, say, talk } = session;
  if (wanted.check || wanted.dryRun || wanted.force || wanted.text) return renderAnew(wanted, session);
  const project = openProject(context.workingFolder, context.reader);
  const out = outputFolder(wanted, project, session);
  const program = join(context.packageFolder, 'dist', 'hongtou.mjs');
  const build = context.reader.stat(program)?.size ?? 0;
  // Neither language nor format: findings are told in whichever is asked for.
  const { campaigns, only, draft } = wanted;
  const asked = [campaigns, only, draft, context.workingFolder, out];
  const question = JSON.stringify([programVersion(context), build, ...asked]);
  const last = recallRun(out, question, context);
  if (last) {
    for (const found of last.diagnostics) report(found);
    for (const { path } of last.outputs) say(`${talk.outcome.unchanged}  ${path}`);
    return { outputs: last.outputs, silenced: last.silenced };
  }
  const traced = traceReader(context.reader);
  const diagnostics: Diagnostic[] = [];
  const result = await renderAnew(wanted, {
    ...session,
    context: { ...context, reader: traced.reader },
    report: (found) => {
      diagnostics.push(found);
      report(found);
    },
  });
  const { outputs = [], silenced = [] } = result;
  if (result.exitCode === undefined) {
    await rememberRun(out, question, { calls: traced.calls(), outputs, diagnostics, silenced }, context);
  }
  return result;
}

const outputFolder = (wanted: RenderArguments, project: Project, { context }: Session): string =>
  wanted.out === undefined ? resolve(project.folder, 'out') : resolve(context.workingFolder, wanted.out);

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
  session: Session,
): AsyncGenerator<DocumentOutput> {
  const { context, report, say, talk } = session;
  const { writeCampaign } = await import('../campaigns/write-campaign.ts');
  const { inputsHash } = await import('../campaigns/inputs-hash.ts');
  const program = `hongtou ${programVersion(context)}`;
  const options = {
    out: outputFolder(wanted, project, session),
    mode: wanted.check ? 'check' : wanted.dryRun ? 'dry' : 'write',
    program,
    inputsHash: inputsHash(program, wanted.draft, prepared.files),
    frozen: prepared.frozen,
    text: wanted.text,
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
