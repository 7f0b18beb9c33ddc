import type { CampaignInput } from '../../schema/campaign-input.ts';

type Named = { readonly id?: string | undefined };

/** The ids that the user gave to topics, tasks, measures, phases and duties, which share one space. */
export function writtenIds(input: CampaignInput): readonly string[] {
  const tasks = (input.topics ?? []).flatMap((topic) => topic.tasks ?? []);
  const measures: readonly Named[] = tasks.flatMap((task) => task.measures ?? []);
  return [
    ...(input.topics ?? []),
    ...tasks,
    ...measures,
    ...allPhases(input.phases ?? []),
    ...(input.duties ?? []),
  ].flatMap(({ id }) => id ?? []);
}

function allPhases(phases: NonNullable<CampaignInput['phases']>): readonly Named[] {
  return phases.flatMap((phase) => [phase, ...allPhases(phase.phases ?? [])]);
}
