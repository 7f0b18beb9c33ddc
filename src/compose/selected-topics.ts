import type { Topic } from '../campaign/campaign.ts';
import type { Context } from './context.ts';

/** The topics that a view names, in its order; all of them where it names none. */
export function selectedTopics(
  { topics }: { readonly topics?: readonly string[] },
  { campaign }: Pick<Context, 'campaign'>,
): readonly Topic[] {
  if (!topics) return campaign.topics;
  return topics.flatMap((id) => campaign.topics.find((topic) => topic.id === id) ?? []);
}
