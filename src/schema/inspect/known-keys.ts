import * as z from 'zod';
import type { KeyName } from '../../diagnostics/areas/schema.ts';
import type { Schema } from './inspection.ts';

/** A key that a map may hold. */
export interface KnownKey extends KeyName {
  readonly schema: Schema;
  /** The key and its title and nothing else, for messages. */
  readonly name: KeyName;
  readonly required: boolean;
  /** The schema, where it is a choice of words and the key is required. */
  readonly words?: z.ZodEnum;
  /** What its description gives as an example, where that is a single value. */
  readonly example?: string;
}

const known = new WeakMap<z.ZodObject, readonly KnownKey[]>();

/** The keys of a map in the order of the schema. */
export function knownKeys(schema: z.ZodObject): readonly KnownKey[] {
  const before = known.get(schema);
  if (before) return before;
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  const keys = Object.entries(shape).map(([key, part]) => {
    const required = !(part instanceof z.ZodOptional);
    const { title = key, description = '' } = metaOf(part);
    const example = /例如：([^；，、。]+)$/u.exec(description)?.[1];
    return {
      key,
      title,
      name: { key, title },
      schema: part,
      required,
      ...(part instanceof z.ZodEnum ? { words: part } : {}),
      ...(example === undefined ? {} : { example }),
    };
  });
  known.set(schema, keys);
  return keys;
}

/** The Chinese title and description of a key: said of the key itself, or of all values of its kind. */
export function metaOf(schema: Schema): {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
} {
  const own = z.globalRegistry.get(schema);
  if (own || !(schema instanceof z.ZodOptional)) return own ?? {};
  return z.globalRegistry.get(schema.unwrap()) ?? {};
}
