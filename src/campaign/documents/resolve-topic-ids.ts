import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Topic } from '../campaign.ts';
import type { Place } from '../resolving/place.ts';
import type { Findings } from '../resolving/resolving.ts';

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
  { report, suggest }: Findings,
): readonly string[] {
  const known = topics.map(({ id }) => id);
  return ids.filter((id, index) => {
    const isKnown = known.includes(id);
    if (!isKnown && topicsComplete) {
      report(diagnostic('HT338', { id, ...suggest(id, known) }, place.at(index)));
    }
    return isKnown;
  });
}
