import type { DocumentOutput } from '../format/report.ts';
import type { Session } from '../session.ts';
import { programVersion } from '../version.ts';
import { outFolder } from './out-folder.ts';
import type { PreparedCampaign } from './prepare-campaign.ts';
import type { Project } from './project.ts';

/** How documents are written, as the command line says it. */
export interface Writing {
  readonly out?: string;
  readonly draft: boolean;
  readonly check: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly text: boolean;
}

/** Writes what was prepared of a campaign, and says of each document what became of it and in what time. */
export async function* writeTelling(
  prepared: PreparedCampaign,
  wanted: Writing,
  project: Project,
  session: Session,
): AsyncGenerator<DocumentOutput> {
  const { context, report, say, talk } = session;
  const { writeCampaign } = await import('./write-campaign.ts');
  const { inputsHash } = await import('./inputs-hash.ts');
  const program = `hongtou ${programVersion(context)}`;
  const options = {
    out: outFolder(wanted.out, project, session),
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
