import { isWorkday, weekendsOnly } from '../../campaign/calendar/work-calendar.ts';
import type { Campaign, Phase } from '../../campaign/campaign.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { anchorOf } from './campaign-time.ts';
import { type Anchor, type Extent, extentOf, isBefore } from './extent.ts';
import { printDay } from './print-day.ts';

/**
 * HT401: a phase that begins before the one before it, or before that one is over. HT402: working days between two
 * phases that belong to neither. Phases that share the month or day in which one passes into the other (1—3月, 3—9月)
 * are as people write them.
 */
export const phaseOrder: Check = {
  run(campaign, report) {
    comparePhases(campaign.phases, campaign, anchorOf(campaign), report);
  },
};

interface DatedPhase extends Extent {
  readonly phase: Phase;
  readonly written: string;
  /** Its place among its neighbours. */
  readonly index: number;
}

function comparePhases(phases: readonly Phase[], campaign: Campaign, anchor: Anchor, report: Report): void {
  const dated = phases.flatMap((phase, index): readonly DatedPhase[] =>
    phase.period && !campaign.incomplete?.has(phase.origin)
      ? [{ phase, index, written: phase.period.text, ...extentOf(phase.period, anchor) }]
      : [],
  );
  for (const [index, phase] of dated.entries()) {
    const earlier = dated[index - 1];
    if (earlier) comparePair(earlier, phase, campaign, report);
  }
  for (const { phases: inner } of phases) comparePhases(inner, campaign, anchor, report);
}

function comparePair(earlier: DatedPhase, phase: DatedPhase, campaign: Campaign, report: Report): void {
  const span = phase.phase.origin.at('period');
  const related = [earlier.phase.origin.at('period')];
  const problem = problemOf(earlier, phase);
  if (problem) {
    const names = { phase: phase.phase.title, earlier: earlier.phase.title };
    const texts = { written: phase.written, earlierWritten: earlier.written };
    report(diagnostic('HT401', { ...names, ...texts, problem }, span, { related }));
    return;
  }
  const gap = phase.index === earlier.index + 1 ? gapBetween(earlier, phase, campaign) : undefined;
  if (!gap) return;
  const named = { phase: phase.phase.title, earlier: earlier.phase.title };
  report(
    diagnostic('HT402', { ...named, first: printDay(gap.first), last: printDay(gap.last) }, span, {
      related,
    }),
  );
}

function problemOf(earlier: DatedPhase, phase: DatedPhase): 'order' | 'overlap' | undefined {
  if (isBefore(phase.start, earlier.start) || isBefore(phase.end, earlier.start)) return 'order';
  return isBefore(phase.start, earlier.end) ? 'overlap' : undefined;
}

/** Days off between two phases are no gap. */
function gapBetween(earlier: Extent, phase: Extent, { calendar = weekendsOnly }: Campaign) {
  if (!earlier.end || !phase.start) return undefined;
  const [first, last] = [earlier.end.last + 1, phase.start.first - 1];
  for (let day = first; day <= last; day++) if (isWorkday(calendar, day)) return { first, last };
  return undefined;
}
