import * as z from 'zod';
import { campaignSchema } from './campaign-input.ts';
import { metaOf } from './inspect/known-keys.ts';

/** A key of a plan: where it stands and what it is for. */
export interface KeyExplanation {
  /** E.g. `topics[].tasks[].lead`; `*` is a name that the user chose: `figures.*.unit`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

let index: readonly (KeyExplanation & { readonly key: string })[] | undefined;

/**
 * Every place of campaign.yaml where a key of this name (or Chinese title) may stand, in the order of the schema.
 * Parts that hold themselves (阶段、小标题) are listed once.
 */
export function explainKey(name: string): readonly KeyExplanation[] {
  index ??= [...keysBelow(campaignSchema, '', new Set())];
  return index
    .filter(({ key, title }) => key === name || title === name)
    .map(({ path, title, description }) => ({ path, title, description }));
}

function* keysBelow(
  schema: z.core.$ZodType,
  path: string,
  above: ReadonlySet<z.core.$ZodType>,
): Generator<KeyExplanation & { readonly key: string }> {
  if (above.has(schema)) return;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    yield* keysBelow(schema.unwrap(), path, above);
  } else if (schema instanceof z.ZodPipe) {
    yield* keysBelow(schema.in, path, above);
  } else if (schema instanceof z.ZodArray) {
    yield* keysBelow(schema.element, `${path}[]`, above);
  } else if (schema instanceof z.ZodRecord) {
    yield* keysBelow(schema.valueType, `${path}.*`, above);
  } else if (schema instanceof z.ZodUnion) {
    const options: readonly z.core.$ZodType[] = schema.options;
    for (const option of options) yield* keysBelow(option, path, above);
  } else if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    for (const [key, part] of Object.entries(shape)) {
      const at = path === '' ? key : `${path}.${key}`;
      const { title = key, description = '' } = metaOf(part);
      yield { key, path: at, title, description };
      yield* keysBelow(part, at, new Set([...above, schema]));
    }
  }
}
