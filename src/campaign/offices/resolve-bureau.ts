import type { BureauInput } from '../../schema/bureau-input.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Read } from '../../schema/read.ts';
import type { Bureau } from '../campaign.ts';
import { written } from '../resolving/optional.ts';
import { type Place, placeIn } from '../resolving/place.ts';
import type { OfficeLookup } from './resolve-offices.ts';

/** What documents share, key by key: a campaign's own over that of its folder, that over what all campaigns share. */
export function resolveBureau(
  own: CampaignInput['bureau'],
  place: Place,
  shared: readonly (Read<BureauInput> | undefined)[],
  offices: OfficeLookup,
): Bureau {
  const levels = [
    { input: own ?? {}, place },
    ...shared.toReversed().flatMap((read) => (read ? { input: read.value, place: placeIn(read) } : [])),
  ];
  const redHead = levels.find(({ input }) => input.redHead !== undefined)?.input.redHead;
  const imprint = levels.find(({ input }) => input.imprintOffice !== undefined);
  const name = imprint?.input.imprintOffice;
  const office =
    imprint && name !== undefined ? offices.resolve(name, imprint.place.at('imprintOffice')) : undefined;
  return { ...written('imprintOffice', office), ...written('redHead', redHead) };
}
