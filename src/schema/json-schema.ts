import * as z from 'zod';
import { campaignSchema } from './campaign-input.ts';
import { tidyJsonSchema } from './tidy-json-schema.ts';

/**
 * The JSON schema (draft-07, which the YAML plug-ins of editors read best) of campaign.yaml as it is written,
 * with the Chinese title and description of every key.
 */
export function campaignJsonSchema(): object {
  const written = z.toJSONSchema(campaignSchema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodOptional && !(zodSchema.unwrap() instanceof z.ZodPipe))
        nameLast(jsonSchema);
    },
  });
  return tidyJsonSchema({ ...written, title: '红头计划 campaign.yaml' });
}

/** What a key is called stands behind what it is, as it does for keys that are required. */
function nameLast(node: z.core.JSONSchema.BaseSchema): void {
  const { title, description, allOf } = node;
  if (title === undefined || description === undefined || allOf) return;
  delete node.title;
  delete node.description;
  Object.assign(node, { title, description });
}
