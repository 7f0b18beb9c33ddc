import type { Campaign, Owner, Role, WorkItem } from '../../campaign/campaign.ts';
import type { Office } from '../../campaign/office.ts';
import { ownersSpan } from '../../campaign/owner.ts';
import { leafRoles } from '../../campaign/walk.ts';
import type { Span } from '../../diagnostics/span.ts';

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
  readonly span: Span;
  /** The role it has in the tasks; absent where it sends or receives a report. */
  readonly role?: string;
}

const known = new WeakMap<Campaign, readonly OwnerList[]>();

/** The lists of owners of topics, tasks and measures, each once where it was written; words name no office. */
export function ownerLists(campaign: Campaign): readonly OwnerList[] {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

function collect(campaign: Campaign): readonly OwnerList[] {
  const seen = new Set<readonly Owner[]>();
  const roles = leafRoles(campaign.roles);
  return workItems(campaign).flatMap((item) =>
    roles.flatMap((role): readonly OwnerList[] => {
      const owners = item.owners[role.id];
      if (!owners || seen.has(owners)) return [];
      seen.add(owners);
      const named = owners.flatMap((owner, index) =>
        owner.kind === 'office' ? [{ office: owner.office, index }] : [],
      );
      const offices = named.map(({ office }) => office);
      const spanOf = (place: number): Span => ownersSpan(item, role.id, named[place]?.index ?? 0);
      return [{ role, offices, spanOf }];
    }),
  );
}

/** Every office with a task or a report, each place once. */
export function officeUses(campaign: Campaign): readonly OfficeUse[] {
  const found = knownUses.get(campaign) ?? collectUses(campaign);
  knownUses.set(campaign, found);
  return found;
}

const knownUses = new WeakMap<Campaign, readonly OfficeUse[]>();

const collectUses = (campaign: Campaign): readonly OfficeUse[] => [
  ...ownerLists(campaign).flatMap(({ role, offices, spanOf }) =>
    offices.map((office, index) => ({
      office,
      role: role.title,
      // Looked up where something is told of it: nearly all uses are right.
      get span() {
        return spanOf(index);
      },
    })),
  ),
  ...campaign.duties.flatMap(({ from, to, origin }) => [
    ...usesOf(from, (index) => origin.at('from', index)),
    ...usesOf(to, (index) => origin.at('to', index)),
  ]),
];

const usesOf = (owners: readonly Owner[], spanOf: (index: number) => Span): readonly OfficeUse[] =>
  owners.flatMap((owner, index) =>
    owner.kind === 'office' ? [{ office: owner.office, span: spanOf(index) }] : [],
  );

/** The uses of each office, in the order in which the offices are first met. */
export function usesByOffice(uses: readonly OfficeUse[]): ReadonlyMap<string, readonly OfficeUse[]> {
  const byName = new Map<string, OfficeUse[]>();
  for (const use of uses) {
    const before = byName.get(use.office.name);
    if (before) before.push(use);
    else byName.set(use.office.name, [use]);
  }
  return byName;
}

const workItems = ({ topics, incomplete }: Campaign): readonly WorkItem[] =>
  topics
    .flatMap((topic) => [topic, ...topic.tasks.flatMap((task) => [task, ...task.measures])])
    .filter(({ origin }) => !incomplete?.has(origin));
