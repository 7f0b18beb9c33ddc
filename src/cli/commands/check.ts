import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { openProject } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import type { LookAtCampaigns } from '../fix/fix-in-memory.ts';
import type { CommandResult, Session } from '../session.ts';

export interface CheckArguments {
  readonly campaigns: readonly string[];
  readonly fix: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/** Goes the whole way of a campaign except for writing, and reports what is found; corrects what it can if asked to. */
export async function check(wanted: CheckArguments, session: Session): Promise<CommandResult> {
  const { context, report, talk } = session;
  const { campaigns } = wanted;
  for (const [option, isGiven] of [['--yes', wanted.yes] as const, ['--dry-run', wanted.dryRun] as const]) {
    if (!isGiven || wanted.fix) continue;
    report(diagnostic('HT816', { option, needed: '--fix' }));
    return { exitCode: exitCode.couldNotRun };
  }
  const project = openProject(context.workingFolder, context.reader);
  let understood = true;
  const places = chooseCampaigns(campaigns, context.workingFolder, project, context.reader, (found) => {
    understood = false;
    report(found);
  });
  if (places.length === 0) return { exitCode: exitCode.couldNotRun };
  const { checkCampaigns } = await import('../campaigns/check-campaigns.ts');
  const choice = { places, isEverything: campaigns.length === 0, project };
  const whenWell = talk.allWell(places.length);
  const notUnderstood = understood ? {} : { exitCode: exitCode.couldNotRun };
  if (wanted.fix) {
    const { fixCampaigns } = await import('../fix/fix-campaigns.ts');
    const lookAt: LookAtCampaigns = (reader, tell) => checkCampaigns(choice, { ...context, reader }, tell);
    return { whenWell, ...(await fixCampaigns(lookAt, wanted, project, session)), ...notUnderstood };
  }
  const { silenced, isInterrupted } = await checkCampaigns(choice, context, report);
  if (isInterrupted) return { exitCode: exitCode.interrupted, silenced };
  return { whenWell, silenced, ...notUnderstood };
}
