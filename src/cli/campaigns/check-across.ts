import type { Campaign } from '../../campaign/campaign.ts';
import { runCrossChecks } from '../../checks/run-checks.ts';
import { createCollector } from '../../diagnostics/collector.ts';
import type { Diagnostic, Report } from '../../diagnostics/diagnostic.ts';
import { applySilences, type Silence } from '../../diagnostics/silence.ts';
import type { CampaignSilences } from './report-unused-silences.ts';

/** A campaign that was looked at alone, and what came of its silences. */
export interface CheckedCampaign {
  readonly campaign: Campaign;
  readonly silences: CampaignSilences;
}

/**
 * Compares the campaigns of a run with each other. Reported: whatever the checks over several campaigns find, except for
 * what comments silence. The answer says what came of all silences in the end; `undefined` stands for a campaign that
 * was not understood.
 */
export function checkAcross(
  checked: readonly (CheckedCampaign | undefined)[],
  report: Report,
): readonly (CampaignSilences | undefined)[] {
  const collector = createCollector();
  runCrossChecks(
    checked.flatMap((one) => one?.campaign ?? []),
    collector.report,
  );
  const found = collector.diagnostics;
  for (const one of applySilences(found, checked.flatMap(allOf)).heard) report(one);
  return checked.map((one) => one && { ...one.silences, ...addedTo(one, found) });
}

function addedTo(
  one: CheckedCampaign,
  found: readonly Diagnostic[],
): Pick<CampaignSilences, 'silenced' | 'used' | 'unused'> {
  const { silenced, used, unused } = one.silences;
  const more = applySilences(found, allOf(one));
  return {
    silenced: [...silenced, ...more.silenced],
    used: [...new Set([...used, ...more.used])],
    unused: unused.filter((silence) => !more.used.includes(silence)),
  };
}

/** Those that silenced something in their own campaign may silence more. */
const allOf = (one: CheckedCampaign | undefined): readonly Silence[] =>
  one ? [...one.silences.used, ...one.silences.unused] : [];
