import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Indicator } from '../campaign.ts';
import { createIdSpace } from '../resolving/id-space.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import { noteIncomplete, type Resolving } from '../resolving/resolving.ts';

/** 指标. Their ids are a space of their own. */
export function resolveIndicators(
  inputs: NonNullable<CampaignInput['indicators']>,
  place: Place,
  resolving: Resolving,
): readonly Indicator[] {
  const ids = createIdSpace(
    inputs.map(({ id }) => id),
    resolving.report,
  );
  return inputs.map((input, index) => {
    const at = place.below(index);
    return {
      id: ids.give({ written: input.id, place: at, parent: '', words: input.title }),
      title: input.title,
      ...written('unit', input.unit),
      ...written('target', input.target),
      origin: noteIncomplete(at.origin, at, resolving),
    };
  });
}
