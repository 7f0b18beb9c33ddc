import { type DiagnosticParameters, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Deadline } from '../../text/deadline.ts';
import { parseDate } from '../../text/official-date.ts';
import { insertFacts } from '../references/insert-facts.ts';
import type { Place } from '../resolving/place.ts';
import type { Resolving } from '../resolving/resolving.ts';

type DeadlineInput = NonNullable<CampaignInput['period']>;
type Needed = Pick<Resolving, 'facts' | 'report' | 'suggest' | 'readDeadline'>;

/**
 * Reads one deadline. 【事实：…】 in it is replaced first, so that a date that stands in several places is written once.
 * Reported: a text that could not be read (a warning: it is printed as written), unless a date was given by hand;
 * that date then is all that is understood. A date that does not exist is an error, here as in the schema.
 */
export function resolveDeadline(input: DeadlineInput, place: Place, needed: Needed): Deadline {
  const { text, isWhole } = insertFacts(input.text, () => place.at('text'), needed);
  if (input.by !== undefined) {
    const by = parseDate(input.by);
    return by.ok
      ? { text, parts: [{ kind: 'by', date: by.date }], understood: true }
      : { text, parts: [], understood: false };
  }
  const deadline = needed.readDeadline(text);
  if (!deadline.understood && isWhole && !place.isUnknown()) {
    const impossible = impossibleDate(text);
    const span = place.at('text');
    needed.report(impossible ? diagnostic('HT208', impossible, span) : diagnostic('HT325', { text }, span));
  }
  return deadline;
}

/** The first date in a text that no calendar has: 2021年9月31日, 2025年13月. */
function impossibleDate(text: string): DiagnosticParameters['HT208'] | undefined {
  for (const [written] of text.matchAll(/\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日/g)) {
    const reading = parseDate(written);
    if (reading.ok || reading.reason === 'format') continue;
    if (reading.reason === 'no-such-month') return { text: written, month: reading.month };
    const { year, month = 0, lastDay } = reading;
    return { text: written, month, lastDay, ...(year === undefined ? {} : { year }) };
  }
  return undefined;
}

/** One deadline or several, each at its own place. */
export function resolveDeadlines(
  inputs: readonly DeadlineInput[],
  place: Place,
  needed: Needed,
): readonly Deadline[] {
  return inputs.map((input, index) => resolveDeadline(input, place.below(index), needed));
}
