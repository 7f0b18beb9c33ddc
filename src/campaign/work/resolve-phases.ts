import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Phase } from '../campaign.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import { noteIncomplete, type Resolving } from '../resolving/resolving.ts';
import { resolveDeadline } from './resolve-deadline.ts';

type PhaseInput = NonNullable<CampaignInput['phases']>[number];

/** Phases and the phases inside them. `place` is that of the list. */
export function resolvePhases(
  inputs: readonly PhaseInput[],
  place: Place,
  resolving: Resolving,
  parent = '',
): readonly Phase[] {
  return inputs.map((input, index) => {
    const at = place.below(index);
    const id = resolving.ids.give({ written: input.id, place: at, parent, words: input.title });
    return {
      id,
      title: input.title,
      ...written('period', input.period && resolveDeadline(input.period, at.below('period'), resolving)),
      ...written('text', input.text),
      phases: resolvePhases(input.phases ?? [], at.below('phases'), resolving, id),
      origin: noteIncomplete(at.origin, at, resolving),
    };
  });
}
