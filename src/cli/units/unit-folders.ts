import { createFolderNames } from '../../output/folder-names.ts';
import type { Unit } from '../../units/unit.ts';

/** A unit with the place of its packet. */
export interface PlacedUnit {
  readonly unit: Unit;
  /** Below the folder of all packets: `金凤区/某医院`, or `某医院` for a unit without a district. */
  readonly folder: string;
  /** The folder cannot bear the unit's name. */
  readonly isRenamed: boolean;
}

/** Where the summaries lie, beside the folders. */
export const summaryName = '分发清单';
const isSummary = (folded: string): boolean => folded.startsWith(summaryName) && folded.endsWith('.csv');

/**
 * Folders for all units of a list, different from one another on every system. Always made of the whole list, so that a
 * folder does not depend on the shard that writes it.
 */
export function placeUnits(units: readonly Unit[]): readonly PlacedUnit[] {
  const beside = createFolderNames(isSummary);
  const districts = new Map<string, { readonly folder: string; readonly inside: typeof beside }>();
  return units.map((unit) => {
    if (unit.district === undefined) {
      const folder = beside.claim(unit.name);
      return { unit, folder, isRenamed: folder !== unit.name };
    }
    const known = districts.get(unit.district);
    const district = known ?? { folder: beside.claim(unit.district), inside: createFolderNames() };
    if (!known) districts.set(unit.district, district);
    const name = district.inside.claim(unit.name);
    return { unit, folder: `${district.folder}/${name}`, isRenamed: name !== unit.name };
  });
}
