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
  /** Whether the plan says anything of the unit or one of its groups, so that the rest is others' business. */
  readonly isKnown: boolean;
  /** Offices of the plan that have its name or the name of one of its groups. */
  readonly offices: readonly Office[];
  /** Whether a name means the unit or a group around it. */
  isCalled(name: string): boolean;
  /** The same, or a body that the unit is a part of. */
  includes(name: string): boolean;
}

/** Lists name units of one kind one after the other, so few kinds are enough, and memory stays flat. */
const mostRemembered = 200;
const remembered = new WeakMap<Campaign, Map<string, Membership>>();

/**
 * Whom a unit stands for: offices of its name and of its groups, the groups around these and the bodies above them. One
 * object for units that the plan cannot tell from one another.
 */
export function membershipOf(unit: UnitLike, campaign: Campaign): Membership {
  const words = knownWords(unit, campaign);
  const identity = words.length < 2 ? (words[0] ?? '') : words.join('\n');
  const known = remembered.get(campaign) ?? new Map<string, Membership>();
  remembered.set(campaign, known);
  const before = known.get(identity);
  if (before) return before;
  const membership = membershipByWords(words, campaign);
  if (known.size >= mostRemembered) known.clear();
  known.set(identity, membership);
  return membership;
}

/** What of a unit's name and groups the plan knows, in one order whatever the list's; no name has a line break in it. */
function knownWords({ name, groups }: UnitLike, campaign: Campaign): readonly string[] {
  const { addressed, rows } = knownNames(campaign);
  const words: string[] = [];
  for (const each of [name, ...groups]) {
    const word = spaceless(each);
    if ((addressed.has(word) || rows.has(word)) && !words.includes(word)) words.push(word);
  }
  return words.length < 2 ? words : words.sort();
}

function membershipByWords(words: readonly string[], campaign: Campaign): Membership {
  const { addressed } = knownNames(campaign);
  const index = officeIndex(campaign);
  const offices = [...new Set(words.flatMap((word) => index.get(word) ?? []))];
  const around = offices.flatMap((office) => [...groupsAround(office, campaign)]);
  const called = new Set([...words, ...namesOfAll(around, index)]);
  const above = namesOfAll(bodiesAbove(around, index), index);
  const included = new Set([...called, ...above]);
  return {
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
