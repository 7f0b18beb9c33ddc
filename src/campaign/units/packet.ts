import { createHash } from 'node:crypto';
import type { Campaign } from '../campaign.ts';
import { showOnlyTasks } from '../extract/own-tasks.ts';
import { fillUnitName } from '../forms/fill-unit-name.ts';
import { allTasks } from '../walk.ts';
import { cutForm } from './cut-form.ts';
import { isForm } from './is-form.ts';
import { type Membership, membershipOf, type UnitLike } from './membership.ts';
import { ownItems } from './own-items.ts';

/** What one unit gets of a campaign. */
export interface Packet {
  /** With the unit's rows and columns, and its name in the forms. */
  readonly campaign: Campaign;
  /** Packets of one campaign that have the same key are the same but for the name. */
  readonly key: string;
  /** How many tasks the unit owns; 0 where the plan gives it none, and then it gets the rows of all. */
  readonly ownTasks: number;
  /** Ids of the forms that concern it (see `cutForm`). */
  readonly forms: readonly string[];
}

/**
 * The campaign as one unit gets it: rows of the tasks that it owns, where it owns any; columns closed that somebody
 * else fills in, unless the plan knows nothing of the unit; its name in the forms. Rows keep their numbers.
 */
export function packetFor(campaign: Campaign, unit: UnitLike): Packet {
  const packet = namelessPacket(campaign, unit);
  return { ...packet, campaign: withUnitName(packet.campaign, unit.name) };
}

/** The same while its forms still ask for the name: one object for units that the plan cannot tell from one another. */
export const namelessPacket = (campaign: Campaign, unit: UnitLike): Packet =>
  cutFor(campaign, membershipOf(unit, campaign));

/** The campaign with a unit's name in every form that asks for it. */
export function withUnitName(campaign: Campaign, name: string): Campaign {
  const documents = campaign.documents.map((plan) => (isForm(plan) ? fillUnitName(plan, name) : plan));
  return { ...campaign, documents };
}

/** Ids of the forms that a unit does not get because others fill in all of their columns. */
export const formsOfOthers = (campaign: Campaign, unit: Membership): readonly string[] =>
  cutFor(campaign, unit).ofOthers;

interface Cut extends Packet {
  readonly ofOthers: readonly string[];
}

/** A membership belongs to one campaign. */
const cuts = new WeakMap<Membership, Cut>();

function cutFor(campaign: Campaign, unit: Membership): Cut {
  const cut = cuts.get(unit) ?? makeCut(campaign, unit);
  cuts.set(unit, cut);
  return cut;
}

/** Short, because it is looked up for each unit, and what it is made of is as long as the plan. */
const keyOf = (chosen: unknown): string =>
  createHash('sha256').update(JSON.stringify(chosen)).digest('hex').slice(0, 32);

function makeCut(campaign: Campaign, unit: Membership): Cut {
  const items = ownItems(campaign, unit);
  const ownTasks = allTasks(campaign).filter(({ id }) => items.has(id)).length;
  const shown = ownTasks > 0 ? showOnlyTasks(campaign, items) : campaign;
  const forms = new Map(
    campaign.documents.filter(isForm).map((plan) => [plan.id, cutForm(plan, unit, shown)]),
  );
  return {
    campaign: { ...shown, documents: campaign.documents.map((plan) => forms.get(plan.id)?.plan ?? plan) },
    key: keyOf([[...items], [...forms.values()].map(({ choice }) => choice)]),
    ownTasks,
    forms: [...forms].flatMap(([id, { left }]) => (left ? [] : [id])),
    ofOthers: [...forms].flatMap(([id, { left }]) => (left === 'columns-of-others' ? [id] : [])),
  };
}
