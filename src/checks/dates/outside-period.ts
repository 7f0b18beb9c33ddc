import type { Campaign, Phase } from '../../campaign/campaign.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Deadline } from '../../text/deadline.ts';
import type { Check } from '../check.ts';
import { anchorOf, periodOf } from './campaign-time.ts';
import { type Anchor, type Extent, extentOf, extentOfPart, isBefore } from './extent.ts';
import { type TimedThing, timedThings, timeOfPhase } from './timed-things.ts';

/**
 * HT400: a deadline of a task or a phase outside the campaign's period, or a phase outside the one that holds it. What
 * is to be reported may well be due when the campaign is over, or its plan before it begins: duties are left alone.
 * A task has to be over within the period, a phase has to begin in it, too.
 */
export const outsidePeriod: Check = {
  run(campaign, report) {
    const anchor = anchorOf(campaign);
    if (campaign.period?.understood) {
      const period = { extent: periodOf(campaign), text: campaign.period.text };
      // Thousands of tasks have a few deadlines between them.
      const isInside = deadlinesInside(period, anchor);
      for (const thing of timedThings(campaign)) {
        if (thing.what !== 'task' || !isInside(thing.deadline)) compare(thing, period, anchor, report);
      }
    }
    for (const phase of campaign.phases) compareInner(phase, campaign, anchor, report);
  },
};

interface Period {
  readonly extent: Extent;
  readonly text: string;
  /** The phase whose period it is. */
  readonly phase?: string;
}

function compareInner(phase: Phase, campaign: Campaign, anchor: Anchor, report: Report): void {
  for (const inner of phase.phases) {
    const isWhole = !campaign.incomplete?.has(phase.origin) && !campaign.incomplete?.has(inner.origin);
    if (phase.period && isWhole) {
      const period = { extent: extentOf(phase.period, anchor), text: phase.period.text, phase: phase.title };
      for (const thing of timeOfPhase(inner)) compare(thing, period, anchor, report);
    }
    compareInner(inner, campaign, anchor, report);
  }
}

function compare(
  { what, name, deadline, span }: TimedThing,
  period: Period,
  anchor: Anchor,
  report: Report,
): void {
  const extents = what === 'phase' ? [extentOf(deadline, anchor)] : partsOf(deadline, anchor);
  const side = extents
    .map((extent) => (what === 'duty' ? undefined : sideOf(extent, period.extent, what === 'phase')))
    .find((found) => found !== undefined);
  if (side === undefined) return;
  const { text, phase } = period;
  const written = deadline.text;
  const named = { what, name, written, side, period: text, ...(phase === undefined ? {} : { phase }) };
  report(diagnostic('HT400', named, span));
}

/** Tells of the deadlines of tasks whether they lie within a period. */
function deadlinesInside({ extent: period }: Period, anchor: Anchor): (deadline: Deadline) => boolean {
  const known = new Map<Deadline, boolean>();
  return (deadline) => {
    const isInside =
      known.get(deadline) ??
      partsOf(deadline, anchor).every((extent) => sideOf(extent, period, false) === undefined);
    known.set(deadline, isInside);
    return isInside;
  };
}

function partsOf({ parts, understood }: TimedThing['deadline'], anchor: Anchor): readonly Extent[] {
  return understood ? parts.map((part) => extentOfPart(part, anchor)) : [];
}

function sideOf(thing: Extent, period: Extent, isPhase: boolean): 'before' | 'after' | undefined {
  if (isBefore(period.end, thing.end) || isBefore(period.end, thing.start)) return 'after';
  const first = isPhase ? (thing.start ?? thing.end) : thing.end;
  return isBefore(first, period.start) ? 'before' : undefined;
}
