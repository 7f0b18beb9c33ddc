import type { Diagnostic, Report } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import type { CampaignPlace } from './find-campaigns.ts';
import { prepareCampaign } from './prepare-campaign.ts';
import type { Project } from './project.ts';
import { type CampaignSilences, reportUnusedSilences } from './report-unused-silences.ts';

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
  const silences: (CampaignSilences | undefined)[] = [];
  const silenced = () => silences.flatMap((one) => one?.silenced ?? []);
  for (const place of places) {
    await context.pause();
    if (context.interrupted.aborted) return { silenced: silenced(), isInterrupted: true };
    silences.push(prepareCampaign(place, { draft: false }, project, context, report)?.silences);
  }
  reportUnusedSilences(silences, isEverything, report);
  return { silenced: silenced(), isInterrupted: false };
}
