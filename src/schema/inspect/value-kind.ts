import * as z from 'zod';
import type { ValueKind } from '../../diagnostics/areas/schema.ts';
import type { Schema } from './inspection.ts';

/** What a value of YAML is; a number without a value (.nan, .inf) is nothing. */
export function kindOf(value: unknown): ValueKind {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'nothing';
  if (typeof value === 'boolean') return 'truth';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'map' : 'nothing';
}

const accepted = new WeakMap<Schema, ReadonlySet<ValueKind>>();

/** What a schema takes, without a look at the contents. */
export function acceptedKinds(schema: Schema): ReadonlySet<ValueKind> {
  const before = accepted.get(schema);
  if (before) return before;
  const kinds = kindsOf(schema);
  accepted.set(schema, kinds);
  return kinds;
}

function kindsOf(schema: Schema): ReadonlySet<ValueKind> {
  if (schema instanceof z.ZodUnion) {
    const options: readonly Schema[] = schema.options;
    return new Set(options.flatMap((option) => [...acceptedKinds(option)]));
  }
  if (schema instanceof z.ZodOptional) return acceptedKinds(schema.unwrap());
  if (schema instanceof z.ZodNullable) return new Set([...acceptedKinds(schema.unwrap()), 'nothing']);
  if (schema instanceof z.ZodPipe) return acceptedKinds(schema.in);
  if (schema instanceof z.ZodArray) return new Set(['list']);
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return new Set(['map']);
  if (schema instanceof z.ZodNumber) return new Set(['number']);
  if (schema instanceof z.ZodBoolean) return new Set(['truth']);
  if (schema instanceof z.ZodLiteral) return new Set([...schema.values].map(kindOf));
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return new Set(['text']);
  throw new Error(`no plan can hold a ${schema._zod.def.type}`);
}
