import type { Campaign } from '../../campaign/campaign.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { listed, saysThatFirstLeads } from './lead-roles.ts';
import { type OwnerList, ownerLists } from './office-uses.ts';

/**
 * HT425, once: the same offices of one role in an order that is usual, and in another; one order here and another there
 * may be meant. Where a text says that the first office leads, the order is meant.
 */
export const orderOfOwners: Check = {
  run(campaign, report) {
    const mixed = [...setsOf(campaign).values()]
      .map((orders) => [...orders.values()].sort((one, other) => other.length - one.length))
      .find(([usual = [], next = []]) => next.length > 0 && usual.length > next.length);
    if (!mixed || saysThatFirstLeads(campaign)) return;
    const [usual = [], ...others] = mixed;
    const [first] = usual;
    const [other] = others[0] ?? [];
    if (!first || !other) return;
    const named = {
      role: other.role.title,
      usual: listed(first.offices),
      count: usual.length,
      other: listed(other.offices),
      orders: mixed.length,
    };
    const related = others.slice(1).flatMap(([list]) => list?.spanOf(0) ?? []);
    report(diagnostic('HT425', named, other.spanOf(0), { related: [first.spanOf(0), ...related] }));
  },
};

/** Every order in which a set of offices is met in a role, with its lists; several lists may say the same. */
function setsOf(campaign: Campaign): ReadonlyMap<string, ReadonlyMap<string, readonly OwnerList[]>> {
  const sets = new Map<string, Map<string, OwnerList[]>>();
  for (const list of ownerLists(campaign)) {
    const names = list.offices.map(({ name }) => name);
    if (names.length < 2 || new Set(names).size < names.length) continue;
    const set = [list.role.id, ...names.toSorted()].join('\n');
    const orders = sets.get(set) ?? new Map<string, OwnerList[]>();
    const order = names.join('\n');
    const lists = orders.get(order);
    if (lists) lists.push(list);
    else orders.set(order, [list]);
    sets.set(set, orders);
  }
  return sets;
}
