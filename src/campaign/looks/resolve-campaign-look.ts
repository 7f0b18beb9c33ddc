import type { Report } from '../../diagnostics/diagnostic.ts';
import type { BureauInput } from '../../schema/bureau-input.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Read } from '../../schema/read.ts';
import type { Look } from '../../standard/look.ts';
import { type Place, placeIn } from '../resolving/place.ts';
import { resolveLook } from './resolve-look.ts';

/** The look of a campaign's documents: its own over that of its bureau, over those of the files it shares. */
export function resolveCampaignLook(
  { bureau, look }: Pick<CampaignInput, 'bureau' | 'look'>,
  place: Place,
  shared: readonly (Read<BureauInput> | undefined)[],
  report: Report,
): Look {
  const levels = [
    ...shared.flatMap((read) => (read ? [{ written: read.value.look, place: placeIn(read, ['look']) }] : [])),
    { written: bureau?.look, place: place.below('bureau', 'look') },
    { written: look, place: place.below('look') },
  ];
  return levels.reduce<Look>(
    (above, { written, place: own }) => resolveLook(above, written, own, report),
    {},
  );
}
