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
  const { checkCampaigns } = await import('../campaigns/check-campaigns.ts');
  const choice = { places, isEverything: campaigns.length === 0, project };
  const { silenced, isInterrupted } = await checkCampaigns(choice, context, report);
  if (isInterrupted) return { exitCode: exitCode.interrupted, silenced };
  if (!understood) return { exitCode: exitCode.couldNotRun, silenced };
  return { whenWell: talk.allWell(places.length), silenced };
}
