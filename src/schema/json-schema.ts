import * as z from 'zod';
import { campaignSchema } from './campaign-input.ts';
import { tidyJsonSchema } from './tidy-json-schema.ts';

/**
 * The JSON schema (draft-07, which the YAML plug-ins of editors read best) of campaign.yaml as it is written,
 * with the Chinese title and description of every key.
 */
export function campaignJsonSchema(): object {
  const written = z.toJSONSchema(campaignSchema, { io: 'input', target: 'draft-07' });
  return tidyJsonSchema({ ...written, title: '红头计划 campaign.yaml' });
}
