import * as z from 'zod';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { knownKeys } from '../inspect/known-keys.ts';
import { nameOf } from '../inspect/place.ts';
import type { FindingHandler } from './finding.ts';

/** A map with none of the keys of which one is needed. */
export const nothingSaid: FindingHandler = ({ issue, schema, place, span }) => {
  if (issue.code !== 'custom' || !(schema instanceof z.ZodObject)) return undefined;
  const needed: unknown = issue.params?.needsOneOf;
  if (!Array.isArray(needed)) return undefined;
  const keys = knownKeys(schema)
    .filter(({ key }) => needed.includes(key))
    .map(({ key, title }) => ({ key, title }));
  return diagnostic('HT213', { place: nameOf(place), keys }, span);
};
