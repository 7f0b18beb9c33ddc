import { findCampaigns } from '../campaigns/find-campaigns.ts';
import { loadCampaign } from '../campaigns/load-campaign.ts';
import type { Project } from '../campaigns/project.ts';
import type { Context } from '../context.ts';

/** The fonts that the looks of all campaigns name, each once. What is wrong with a plan is for `check` to tell. */
export function fontsOfLooks(project: Project, { reader }: Pick<Context, 'reader'>): readonly string[] {
  if (!reader.stat(project.plans)) return [];
  const documents = findCampaigns(project.plans, project, reader).flatMap(
    (place) => loadCampaign(place, project, reader, () => {})?.campaign.documents ?? [],
  );
  const named = documents.flatMap(({ look }) => Object.values(look.fonts ?? {}));
  return [...new Set(named.filter((name) => name !== undefined))];
}
