import * as z from 'zod';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { reportWrongKind } from '../findings/wrong-kind.ts';
import { limits } from '../limits.ts';
import { inspectList } from './inspect-list.ts';
import { inspectMap, type WrittenMap } from './inspect-map.ts';
import { inspectRecord } from './inspect-record.ts';
import { inspectScalar } from './inspect-scalar.ts';
import { inspectUnion } from './inspect-union.ts';
import type { Inspect, Inspection, Schema } from './inspection.ts';
import type { Kept } from './kept.ts';
import { pathOf, wholeFile } from './place.ts';
import { acceptedKinds, kindOf } from './value-kind.ts';

/**
 * Compares a value with its schema, part by part, so that one run tells everything that is wrong with it.
 * zod alone stops at the first wrong branch of a choice and does not know what else could stand at a place;
 * here its schemas are followed, and zod itself judges and transforms the single values.
 *
 * What is kept is what zod would make of the value without the parts that were reported.
 */
export function inspect(
  schema: Schema,
  value: unknown,
  report: Report,
  locate: Inspection['locate'],
): Kept | undefined {
  return inspectorOf(schema)(value, wholeFile, { report, locate });
}

const inspectors = new WeakMap<Schema, Inspect>();

/** How the values of a schema are looked at: found out once for each schema. */
export function inspectorOf(schema: Schema): Inspect {
  const known = inspectors.get(schema);
  if (known) return known;
  const handle = handlerOf(schema);
  const inspector: Inspect = (value, place, inspection) => {
    if (place.depth > limits.depth && !isScalar(value)) {
      const span = inspection.locate(pathOf(place));
      inspection.report(diagnostic('HT211', { limit: limits.depth }, span));
      return undefined;
    }
    return handle(value, place, inspection);
  };
  inspectors.set(schema, inspector);
  return inspector;
}

function handlerOf(schema: Schema): Inspect {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return handlerOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return transformed(handlerOf(schema.in), schema.out);
  if (schema instanceof z.ZodUnion) return inspectUnion(schema, inspectorOf);
  const handle = handlerOfKind(schema);
  const kinds = acceptedKinds(schema);
  // Of a word out of a few it is more helpful to say which words there are.
  const isWord = schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral;
  return (value, place, inspection) => {
    const isRightKind = kinds.has(kindOf(value)) || (isWord && isScalar(value));
    return isRightKind ? handle(value, place, inspection) : reportWrongKind(schema, value, place, inspection);
  };
}

function handlerOfKind(schema: Schema): Inspect {
  if (schema instanceof z.ZodObject) {
    return (value, place, inspection) =>
      inspectMap(schema, value as WrittenMap, place, inspection, inspectorOf);
  }
  if (schema instanceof z.ZodRecord) {
    return (value, place, inspection) =>
      inspectRecord(schema, value as WrittenMap, place, inspection, inspectorOf);
  }
  if (schema instanceof z.ZodArray) {
    return (value, place, inspection) =>
      inspectList(schema, value as readonly unknown[], place, inspection, inspectorOf);
  }
  return (value, place, inspection) => inspectScalar(schema, value, place, inspection);
}

/** What is kept is given another form, of which nothing can be wrong. */
function transformed(handle: Inspect, next: Schema): Inspect {
  if (!(next instanceof z.ZodTransform)) throw new Error('what is kept goes on only to be transformed');
  const { transform } = next._zod.def;
  return (value, place, inspection) => {
    const kept = handle(value, place, inspection);
    return kept && { value: transform(kept.value, { value: kept.value, issues: [] }), trace: kept.trace };
  };
}

function isScalar(value: unknown): boolean {
  const kind = kindOf(value);
  return kind === 'text' || kind === 'number' || kind === 'truth';
}
