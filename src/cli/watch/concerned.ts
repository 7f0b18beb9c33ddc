import { isAbsolute, join, relative } from 'node:path';
import type { CampaignPlace } from '../campaigns/find-campaigns.ts';

/** Files that plans are made of, by their ending. */
const inputs = /\.(?:ya?ml|hbs|md)$/iu;

/** Which campaigns a changed file is an input of: its own, or all that share the folder that it lies in. */
export function concernedBy(path: string, places: readonly CampaignPlace[]): readonly CampaignPlace[] {
  if (!inputs.test(path)) return [];
  const own = places.filter((place) => isBelow(place.folder, path));
  if (own.length > 0) return own;
  return places.filter(
    ({ shared }) =>
      join(shared, relative(shared, path)) === path &&
      (['offices.yaml', 'bureau.yaml'].some((name) => path === join(shared, name)) ||
        ['templates', 'holidays'].some((name) => isBelow(join(shared, name), path))),
  );
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '' && !below.startsWith('..') && !isAbsolute(below);
}
