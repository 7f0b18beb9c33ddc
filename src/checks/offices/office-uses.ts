import type { Campaign, Owner, Role } from '../../campaign/campaign.ts';
import type { Office } from '../../campaign/office.ts';
import { ownersSpan } from '../../campaign/owner.ts';
import { leafRoles } from '../../campaign/walk.ts';
import type { Span } from '../../diagnostics/span.ts';
import { workItems } from '../dates/timed-things.ts';

/** The owners of one role, where they were written; several tasks may share them. */
export interface OwnerList {
  readonly role: Role;
  readonly offices: readonly Office[];
  /** Where the office at a place of `offices` was written. */
  readonly spanOf: (index: number) => Span;
}

/** An office that has something to do in the campaign, and where it is named for it. */
export interface OfficeUse {
  readonly office: Office;
  /** The role it has in the tasks; absent where it sends or receives a report. */
  readonly role?: string;
  readonly index: number;
  /** Where the office at `index` was written. Looked up where something is told of it: nearly all uses are right. */
  readonly spanOf: (index: number) => Span;
}

/** Where an office is named for what it has to do. */
export const spanOfUse = ({ spanOf, index }: OfficeUse): Span => spanOf(index);

/** As many places as one can look up. */
const mostPlaces = 8;

/** Where a finding about an office points to: its first use, and some of the others. */
export function placesOfUses(uses: readonly OfficeUse[]): {
  readonly span: Span | undefined;
  readonly related: readonly Span[];
} {
  const [span, ...related] = uses.slice(0, mostPlaces + 1).map(spanOfUse);
  return { span, related };
}

const known = new WeakMap<Campaign, readonly OwnerList[]>();

/** The lists of owners of topics, tasks and measures, each once where it was written; words name no office. */
export function ownerLists(campaign: Campaign): readonly OwnerList[] {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

function collect({ topics, roles, incomplete }: Campaign): readonly OwnerList[] {
  const lists: OwnerList[] = [];
  const seen = new Set<readonly Owner[]>();
  const leaves = leafRoles(roles);
  for (const item of workItems({ topics })) {
    if (incomplete?.has(item.origin)) continue;
    for (const role of leaves) {
      const owners = item.owners[role.id];
      if (!owners || seen.has(owners)) continue;
      seen.add(owners);
      const spanOf = (place: number): Span => ownersSpan(item, role.id, placeOfOffice(owners, place));
      lists.push({ role, offices: officesIn(owners), spanOf });
    }
  }
  return lists;
}

const officesIn = (owners: readonly Owner[]): readonly Office[] =>
  owners.flatMap((owner) => (owner.kind === 'office' ? owner.office : []));

/** Which of the owners the office at a place among the offices is; words stand between them. */
function placeOfOffice(owners: readonly Owner[], place: number): number {
  const places = owners.flatMap(({ kind }, index) => (kind === 'office' ? index : []));
  return places[place] ?? 0;
}

const knownUses = new WeakMap<Campaign, ReadonlyMap<string, readonly OfficeUse[]>>();

/** Every office with a task or a report by its name, each place once, in the order in which the offices are first met. */
export function usesByOffice(campaign: Campaign): ReadonlyMap<string, readonly OfficeUse[]> {
  const found = knownUses.get(campaign) ?? collectUses(campaign);
  knownUses.set(campaign, found);
  return found;
}

function collectUses(campaign: Campaign): ReadonlyMap<string, readonly OfficeUse[]> {
  const byName = new Map<string, OfficeUse[]>();
  const add = (use: OfficeUse): void => {
    const before = byName.get(use.office.name);
    if (before) before.push(use);
    else byName.set(use.office.name, [use]);
  };
  for (const { role, offices, spanOf } of ownerLists(campaign)) {
    for (const [index, office] of offices.entries()) add({ office, role: role.title, index, spanOf });
  }
  for (const { from, to, origin } of campaign.duties) {
    addOffices(from, (index) => origin.at('from', index), add);
    addOffices(to, (index) => origin.at('to', index), add);
  }
  return byName;
}

function addOffices(
  owners: readonly Owner[],
  spanOf: (index: number) => Span,
  add: (use: OfficeUse) => void,
): void {
  for (const [index, owner] of owners.entries()) {
    if (owner.kind === 'office') add({ office: owner.office, index, spanOf });
  }
}
