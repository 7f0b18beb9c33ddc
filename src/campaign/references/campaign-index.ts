import type { Origin } from '../../diagnostics/span.ts';
import type { Campaign, Duty, Fact, Indicator, Measure, Phase, Task, Topic } from '../campaign.ts';
import type { DocumentPlan } from '../document-plan.ts';
import type { Figure } from '../figures/figure.ts';
import { namesOf, type Office } from '../office.ts';
import { allMeasures, allPhases, allTasks } from '../walk.ts';

/** Everything that can be referred to, by kind. Offices go by full name, short name and alias, the rest by id. */
export interface ReferenceTargets {
  readonly facts: Fact;
  readonly figures: Figure;
  readonly topics: Topic;
  readonly tasks: Task;
  readonly measures: Measure;
  readonly phases: Phase;
  readonly duties: Duty;
  readonly indicators: Indicator;
  readonly annexes: AnnexTarget;
  readonly offices: Office;
  readonly counts: Count;
}

export type CampaignIndex = {
  readonly [Kind in keyof ReferenceTargets]: ReadonlyMap<string, ReferenceTargets[Kind]>;
};

/** What may be an annex: a document, or what is only listed. An annex of another campaign's document has a mark. */
export type AnnexTarget = Pick<DocumentPlan, 'id' | 'title' | 'mark'> & { readonly origin?: Origin };

/** How many things of a kind there are. */
export interface Count {
  readonly value: number;
  readonly origin?: Origin;
}

const indexes = new WeakMap<Campaign, CampaignIndex>();

/** The index of a campaign, built once. */
export function indexOf(campaign: Campaign): CampaignIndex {
  const known = indexes.get(campaign);
  if (known) return known;
  const index: CampaignIndex = {
    facts: byId(campaign.facts),
    figures: byId(campaign.figures),
    topics: byId(campaign.topics),
    tasks: byId(allTasks(campaign)),
    measures: byId(allMeasures(campaign)),
    phases: byId(allPhases(campaign.phases)),
    duties: byId(campaign.duties),
    indicators: byId(campaign.indicators),
    annexes: byId<AnnexTarget>([
      ...campaign.documents,
      ...campaign.documents.flatMap((plan) => ('listedAnnexes' in plan ? (plan.listedAnnexes ?? []) : [])),
    ]),
    offices: new Map(campaign.offices.flatMap((office) => namesOf(office).map((name) => [name, office]))),
    counts: new Map<string, Count>([
      ['专题', { value: campaign.topics.length }],
      ['任务', { value: allTasks(campaign).length }],
      ['措施', { value: allMeasures(campaign).length }],
      ['阶段', { value: campaign.phases.length }],
    ]),
  };
  indexes.set(campaign, index);
  return index;
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
