import type { BureauInput } from '../../schema/bureau-input.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Read } from '../../schema/read.ts';
import { type Place, placeIn } from '../resolving/place.ts';

type ColumnSetsInput = NonNullable<CampaignInput['columnSets']>;

/** A list of columns that forms name instead of writing it, and where it stands. */
export interface ColumnSet {
  readonly columns: ColumnSetsInput[string];
  readonly place: Place;
}

export interface ColumnSets {
  readonly byName: ReadonlyMap<string, ColumnSet>;
  /** False where a set was refused, or a file that may hold some: then an unknown one may be that. */
  readonly complete: boolean;
}

/** The sets of all campaigns, then those of the campaign's folder, then its own; the later one of a name holds. */
export function resolveColumnSets(
  input: Pick<CampaignInput, 'columnSets'>,
  place: Place,
  shared: readonly (Read<BureauInput> | undefined)[],
): ColumnSets {
  const sources = [
    ...shared.map((read) => read && { sets: read.value.columnSets, place: placeIn(read, ['columnSets']) }),
    { sets: input.columnSets, place: place.below('columnSets') },
  ];
  const byName = new Map<string, ColumnSet>();
  for (const source of sources) {
    for (const [name, columns] of Object.entries(source?.sets ?? {})) {
      byName.set(name, { columns, place: (source?.place ?? place).below(name) });
    }
  }
  return { byName, complete: sources.every((source) => source !== undefined && !source.place.isUnknown()) };
}
