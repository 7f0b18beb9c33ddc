import type { Campaign } from '../../campaign/campaign.ts';
import type { Deadline, DeadlinePart } from '../../text/deadline.ts';

/** The years that a plan was made for. */
export interface OldYears {
  /** The year in which it begins; absent where neither its period nor a document says. */
  readonly first?: number;
  readonly all: ReadonlySet<number>;
}

/** A plan that goes on for longer than this has a mistake in its period. */
const mostYears = 30;

/** From the period of a campaign, else from the dates of its documents. */
export function oldYears({ period, documents }: Pick<Campaign, 'period' | 'documents'>): OldYears {
  const inPeriod = period ? yearsOf(period) : [];
  const ofDocuments = documents.flatMap((plan) => ('date' in plan && plan.date?.year) || []);
  const [first, ...others] = (inPeriod.length > 0 ? inPeriod : ofDocuments.slice(0, 1)).toSorted(
    (one, other) => one - other,
  );
  if (first === undefined) return { all: new Set() };
  const count = Math.min((others.at(-1) ?? first) - first + 1, mostYears);
  return { first, all: new Set(Array.from({ length: count }, (_, index) => first + index)) };
}

const yearsOf = ({ parts }: Deadline): readonly number[] =>
  parts.flatMap(datesOf).flatMap((date) => (typeof date === 'object' && date.year) || []);

function datesOf(part: DeadlinePart) {
  switch (part.kind) {
    case 'by':
    case 'from':
    case 'in':
      return [part.date];
    case 'range':
      return [part.from, part.to];
    default:
      return [];
  }
}
