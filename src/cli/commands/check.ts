import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { openProject } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import type { CommandResult, Session } from '../session.ts';

export interface CheckArguments {
  readonly campaigns: readonly string[];
}

/** Goes the whole way of a campaign except for writing, and reports what is found. */
export async function check({ campaigns }: CheckArguments, session: Session): Promise<CommandResult> {
  const { context, report, talk } = session;
  const project = openProject(context.workingFolder, context.reader);
  let understood = true;
  const places = chooseCampaigns(campaigns, context.workingFolder, project, context.reader, (found) => {
    understood = false;
    report(found);
  });
  if (places.length === 0) return { exitCode: exitCode.couldNotRun };
  const { prepareCampaign } = await import('../campaigns/prepare-campaign.ts');
  for (const place of places) {
    await context.pause();
    if (context.interrupted.aborted) return { exitCode: exitCode.interrupted };
    prepareCampaign(place, { draft: false }, project, context, report);
  }
  return understood ? { whenWell: talk.allWell(places.length) } : { exitCode: exitCode.couldNotRun };
}
