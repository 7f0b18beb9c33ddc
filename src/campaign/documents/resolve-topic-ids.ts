import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { Topic } from '../campaign.ts';
import type { Place } from '../resolving/place.ts';

export interface TopicsInView {
  readonly topics: readonly Topic[];
  /** False where a topic was refused: then an unknown id may be that topic's. */
  readonly topicsComplete: boolean;
}

/** The ids that are topics. Reported: those that are not, with the nearest that is. */
export function resolveTopicIds(
  ids: readonly string[],
  place: Place,
  { topics, topicsComplete }: TopicsInView,
  report: Report,
): readonly string[] {
  const known = topics.map(({ id }) => id);
  return ids.filter((id, index) => {
    const isKnown = known.includes(id);
    if (!isKnown && topicsComplete) {
      const suggestion = nearest(id, known);
      report(diagnostic('HT338', { id, ...(suggestion && { suggestion }) }, place.at(index)));
    }
    return isKnown;
  });
}
