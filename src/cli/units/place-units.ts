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

/** The folder of a unit whose name is that of a district is in the district's: 城关镇/城关镇. */
const districtOf = ({ name, district }: Unit, districts: ReadonlySet<string>): string | undefined =>
  district ?? (districts.has(name) ? name : undefined);

/**
 * Folders for all units of a list, different from one another on every system. Always made of the whole list, so that a
 * folder depends neither on the shard that writes it nor on the order of the list.
 */
export function placeUnits(units: readonly Unit[]): readonly PlacedUnit[] {
  const districts = new Set(units.flatMap(({ district }) => (district === undefined ? [] : [district])));
  const inside = new Map<string | undefined, string[]>([[undefined, [...districts]]]);
  for (const unit of units) {
    const district = districtOf(unit, districts);
    const names = inside.get(district) ?? [];
    inside.set(district, names);
    names.push(unit.name);
  }
  const claims = new Map(
    [...inside].map(([district, all]) => {
      const limits = district === undefined ? { all, isReserved: isSummary } : { all };
      return [district, createFolderNames(limits).claim] as const;
    }),
  );
  const claim = (district: string | undefined, name: string): string => claims.get(district)?.(name) ?? name;
  const folders = new Map([...districts].map((district) => [district, claim(undefined, district)]));
  return units.map((unit) => {
    const district = districtOf(unit, districts);
    const name = claim(district, unit.name);
    const isRenamed = name !== unit.name;
    const above = district === undefined ? undefined : folders.get(district);
    return { unit, folder: above === undefined ? name : `${above}/${name}`, isRenamed };
  });
}

/** A folder that is not called as the list calls it. */
export interface RenamedFolder {
  readonly name: string;
  /** Below the folder of all packets. */
  readonly folder: string;
}

/** The districts, then the units whose folders cannot bear their names. */
export function renamedFolders(placed: readonly PlacedUnit[]): readonly RenamedFolder[] {
  const districts = new Map<string, string>();
  for (const { unit, folder } of placed) {
    if (unit.district !== undefined) districts.set(unit.district, folder.slice(0, folder.indexOf('/')));
  }
  const above = [...districts].flatMap(([name, folder]) => (name === folder ? [] : [{ name, folder }]));
  const units = placed.filter(({ isRenamed }) => isRenamed);
  return [...above, ...units.map(({ unit: { name }, folder }) => ({ name, folder }))];
}
