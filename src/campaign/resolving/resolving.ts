import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Origin } from '../../diagnostics/span.ts';
import type { Deadline } from '../../text/deadline.ts';
import type { Fact } from '../campaign.ts';
import type { ColumnSets } from '../forms/column-sets.ts';
import type { OfficeLookup } from '../offices/resolve-offices.ts';
import type { IdSpace } from './id-space.ts';
import type { Place } from './place.ts';
import type { Vocabulary } from './resolve-vocabulary.ts';
import type { Suggest } from './suggest.ts';

/** Where findings go, and what the nearest names for them come from. */
export interface Findings {
  readonly report: Report;
  readonly suggest: Suggest;
}

/** What every part of a campaign is resolved against. */
export interface Resolving extends Findings {
  readonly offices: OfficeLookup;
  readonly vocabulary: Vocabulary;
  readonly facts: Facts;
  readonly columnSets: ColumnSets;
  /** Reads a deadline; the same words, which many tasks share, are read once. */
  readDeadline(text: string): Deadline;
  /** Origins of the things that had a part refused; see `Campaign.incomplete`. */
  readonly incomplete: Set<Origin>;
  /** The space that topics, tasks, measures, phases and duties share. */
  readonly ids: IdSpace;
}

export interface Facts {
  readonly all: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
  /** False where a fact was refused: then an unknown one may be that. */
  readonly complete: boolean;
}

/** Notes a thing down as incomplete where it, or one of the `parts` that are lists or maps, lost something. */
export function noteIncomplete(
  origin: Origin,
  place: Place,
  { incomplete }: Pick<Resolving, 'incomplete'>,
  parts: readonly string[] = [],
): Origin {
  if (place.isWhole) return origin;
  if (place.isUnknown() || parts.some((part) => place.isUnknown(part))) incomplete.add(origin);
  return origin;
}
