import type { Diagnostic, Report } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import { type CheckedCampaign, checkAcross } from './check-across.ts';
import type { CampaignPlace } from './find-campaigns.ts';
import { prepareCampaign } from './prepare-campaign.ts';
import type { Project } from './project.ts';
import { reportUnusedSilences } from './report-unused-silences.ts';

/** Which campaigns to check; `isEverything`: they are all that the project has. */
export interface CampaignChoice {
  readonly places: readonly CampaignPlace[];
  readonly isEverything: boolean;
  readonly project: Project;
}

export interface CheckedCampaigns {
  /** What comments keep from being reported. */
  readonly silenced: readonly Diagnostic[];
  readonly isInterrupted: boolean;
}

/** Goes the whole way of campaigns except for writing. Reported: whatever is found. */
export async function checkCampaigns(
  { places, isEverything, project }: CampaignChoice,
  context: Pick<Context, 'packageFolder' | 'reader' | 'pause' | 'interrupted'>,
  report: Report,
): Promise<CheckedCampaigns> {
  const checked: (CheckedCampaign | undefined)[] = [];
  for (const place of places) {
    await context.pause();
    if (context.interrupted.aborted) {
      const silenced = checked.flatMap((one) => one?.silences.silenced ?? []);
      return { silenced, isInterrupted: true };
    }
    const prepared = prepareCampaign(place, { draft: false, judged: true }, project, context, report);
    checked.push(prepared && { campaign: prepared.loaded.campaign, silences: prepared.silences });
  }
  const silences = checkAcross(checked, report);
  reportUnusedSilences(silences, isEverything, report);
  return { silenced: silences.flatMap((one) => one?.silenced ?? []), isInterrupted: false };
}
