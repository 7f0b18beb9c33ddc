import type { Campaign } from '../campaign.ts';
import { groupsAround } from '../extract/own-tasks.ts';
import { namesOf, type Office } from '../office.ts';
import { knownNames, spaceless } from './known-names.ts';

/** What is known of a unit beforehand. */
export interface UnitLike {
  readonly name: string;
  /** Offices and groups of the plan that it counts among: 各医疗机构. */
  readonly groups: readonly string[];
}

/** Whom a unit stands for in a plan. */
export interface Membership {
  /** The same for units that the plan cannot tell from one another. */
  readonly identity: string;
  /** Whether the plan says anything of the unit or one of its groups, so that the rest is others' business. */
  readonly isKnown: boolean;
  /** Offices of the plan that have its name or the name of one of its groups. */
  readonly offices: readonly Office[];
  /** Whether a name means the unit or a group around it. */
  isCalled(name: string): boolean;
  /** The same, or a body that the unit is a part of. */
  includes(name: string): boolean;
}

/** Whom a unit stands for: offices of its name and of its groups, the groups around these and the bodies above them. */
export function membershipOf({ name, groups }: UnitLike, campaign: Campaign): Membership {
  const { addressed, rows } = knownNames(campaign);
  const index = officeIndex(campaign);
  const words = [...new Set([name, ...groups].map(spaceless))].filter(
    (word) => addressed.has(word) || rows.has(word),
  );
  const offices = [...new Set(words.flatMap((word) => index.get(word) ?? []))];
  const around = offices.flatMap((office) => [...groupsAround(office, campaign)]);
  const called = new Set([...words, ...namesOfAll(around, index)]);
  const above = namesOfAll(bodiesAbove(around, index), index);
  const included = new Set([...called, ...above]);
  return {
    identity: JSON.stringify(words.toSorted()),
    isKnown: words.some((word) => addressed.has(word)),
    offices,
    isCalled: (one) => called.has(spaceless(one)),
    includes: (one) => included.has(spaceless(one)),
  };
}

type OfficeIndex = ReadonlyMap<string, Office>;

const indexes = new WeakMap<readonly Office[], OfficeIndex>();

/** Offices by every name they have. */
function officeIndex({ offices }: Pick<Campaign, 'offices'>): OfficeIndex {
  const before = indexes.get(offices);
  if (before) return before;
  const index = new Map<string, Office>();
  for (const office of offices) for (const name of namesOf(office)) index.set(spaceless(name), office);
  // A full name is never hidden by the short name of somebody else.
  for (const office of offices) index.set(spaceless(office.name), office);
  indexes.set(offices, index);
  return index;
}

const namesOfAll = (offices: readonly string[], index: OfficeIndex): readonly string[] =>
  offices.flatMap((name) => {
    const office = index.get(spaceless(name));
    return office ? namesOf(office).map(spaceless) : [];
  });

function bodiesAbove(offices: readonly string[], index: OfficeIndex): readonly string[] {
  const bodies = new Set<string>();
  for (const start of offices) {
    let parent = index.get(spaceless(start))?.parent;
    while (parent !== undefined && !bodies.has(parent)) {
      bodies.add(parent);
      parent = index.get(spaceless(parent))?.parent;
    }
  }
  return [...bodies];
}
