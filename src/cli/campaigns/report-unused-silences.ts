import { crossCheckCodes } from '../../checks/run-checks.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Silence, Silencing } from '../../diagnostics/silence.ts';

/** What came of the silences that a campaign's files hold. */
export interface CampaignSilences extends Omit<Silencing, 'heard'> {
  /** Paths of the files that other campaigns read, too. */
  readonly shared: readonly string[];
  /** False where the campaign has errors: then it was not looked at as a whole. */
  readonly certain: boolean;
}

/**
 * Reported: HT192 silences that silence nothing, where that is certain. A file that campaigns share must have been
 * looked at with all of them, because any may use a silence. `undefined` stands for a campaign that was not understood;
 * `isEverything` says that no campaign of the project is missing in the list; what is found between campaigns cannot be
 * missed before.
 */
export function reportUnusedSilences(
  campaigns: readonly (CampaignSilences | undefined)[],
  isEverything: boolean,
  report: Report,
): void {
  const isAllCertain = isEverything && campaigns.every((campaign) => campaign?.certain);
  const used = new Set(campaigns.flatMap((campaign) => campaign?.used ?? []).map(keyOf));
  for (const campaign of campaigns) {
    if (!campaign?.certain) continue;
    for (const silence of campaign.unused) {
      const isOfOneCampaign =
        !campaign.shared.includes(silence.span.file.path) && !crossCheckCodes.has(silence.code);
      const isCertain = isAllCertain || isOfOneCampaign;
      if (isCertain && !used.has(keyOf(silence))) {
        report(diagnostic('HT192', { code: silence.code }, silence.span));
      }
    }
  }
}

const keyOf = ({ span }: Silence): string => `${span.start} ${span.file.path}`;
