import type { Report } from '../../diagnostics/diagnostic.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import { parseDeadline } from '../../text/parse-deadline.ts';
import { resolveColumnSets } from '../forms/column-sets.ts';
import type { Office } from '../office.ts';
import { createOfficeLookup, type OfficeList, resolveOffices } from '../offices/resolve-offices.ts';
import type { SharedReads } from '../resolve-campaign.ts';
import { createIdSpace } from './id-space.ts';
import { type Place, placeIn } from './place.ts';
import { resolveFacts } from './resolve-facts.ts';
import { resolveVocabulary } from './resolve-vocabulary.ts';
import type { Resolving } from './resolving.ts';
import { createSuggest } from './suggest.ts';
import { writtenIds } from './written-ids.ts';

export interface Prepared {
  readonly offices: readonly Office[];
  /** False where an entry of an office list was refused: then an unknown name may be its. */
  readonly officesComplete: boolean;
  readonly resolving: Resolving;
}

/**
 * All that names are looked up in: the offices of every list, roles and fields, facts, and the space of ids. Reported:
 * what is wrong with those themselves.
 */
export function prepareResolving(
  input: CampaignInput,
  place: Place,
  shared: SharedReads,
  report: Report,
): Prepared {
  const lists: readonly OfficeList[] = [
    ...shared.offices.flatMap((read) =>
      read ? { offices: read.value.offices, place: placeIn(read, ['offices']) } : [],
    ),
    { offices: input.offices ?? [], place: place.below('offices') },
  ];
  const findings = { report, suggest: createSuggest() };
  const officesComplete = !shared.offices.includes(undefined) && lists.every(isComplete);
  const offices = resolveOffices(lists, officesComplete, findings);
  return {
    offices,
    officesComplete,
    resolving: {
      ...findings,
      offices: createOfficeLookup(offices, officesComplete, place),
      vocabulary: resolveVocabulary(input, place, report),
      columnSets: resolveColumnSets(input, place, shared.bureau),
      readDeadline: eachTextOnce(parseDeadline),
      facts: resolveFacts(input.facts ?? {}, place.below('facts')),
      incomplete: new Set(),
      ids: createIdSpace(writtenIds(input), report),
    },
  };
}

/** A reader that remembers what it made of a text. */
function eachTextOnce<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}

function isComplete({ offices, place }: OfficeList): boolean {
  const lost = offices.some((_, index) => place.isUnknown(index) || place.isUnknown(index, 'aliases'));
  return !lost && !place.isUnknown();
}
