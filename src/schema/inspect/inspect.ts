import * as z from 'zod';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { reportWrongKind } from '../findings/wrong-kind.ts';
import { limits } from '../limits.ts';
import { inspectList } from './inspect-list.ts';
import { inspectMap, type WrittenMap } from './inspect-map.ts';
import { inspectRecord } from './inspect-record.ts';
import { inspectScalar } from './inspect-scalar.ts';
import { inspectUnion } from './inspect-union.ts';
import type { Inspection, Place, Schema } from './inspection.ts';
import type { Kept } from './kept.ts';
import { acceptedKinds, kindOf } from './value-kind.ts';

/**
 * Compares a value with its schema, part by part, so that one run tells everything that is wrong with it.
 * zod alone stops at the first wrong branch of a choice and does not know what else could stand at a place;
 * here its schemas are followed, and zod itself judges the single values.
 *
 * What is kept is what zod accepts: the form as written, without the parts that were reported.
 */
export function inspect(
  schema: Schema,
  value: unknown,
  report: Report,
  locate: Inspection['locate'],
): Kept | undefined {
  const inspection: Inspection = {
    report,
    locate,
    inspect: (part, partValue, place) => inspectPart(part, partValue, place, inspection),
  };
  return inspection.inspect(schema, value, { path: [], name: {} });
}

function inspectPart(schema: Schema, value: unknown, place: Place, inspection: Inspection): Kept | undefined {
  if (place.path.length > limits.depth && !isScalar(value)) {
    inspection.report(diagnostic('HT211', { limit: limits.depth }, inspection.locate(place.path)));
    return undefined;
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return inspection.inspect(schema.unwrap(), value, place);
  }
  if (schema instanceof z.ZodPipe) return inspection.inspect(schema.in, value, place);
  if (schema instanceof z.ZodUnion) return inspectUnion(schema, value, place, inspection);
  // Of a word out of a few it is more helpful to say which words there are.
  const isWord = schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral;
  if (isWord && isScalar(value)) return inspectScalar(schema, value, place, inspection);
  if (!acceptedKinds(schema).has(kindOf(value))) return reportWrongKind(schema, value, place, inspection);
  if (schema instanceof z.ZodObject) return inspectMap(schema, value as WrittenMap, place, inspection);
  if (schema instanceof z.ZodRecord) return inspectRecord(schema, value as WrittenMap, place, inspection);
  if (schema instanceof z.ZodArray)
    return inspectList(schema, value as readonly unknown[], place, inspection);
  return inspectScalar(schema, value, place, inspection);
}

function isScalar(value: unknown): boolean {
  const kind = kindOf(value);
  return kind === 'text' || kind === 'number' || kind === 'truth';
}
