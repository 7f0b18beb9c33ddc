import * as z from 'zod';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nameOf } from '../inspect/place.ts';
import type { FindingHandler } from './finding.ts';

/** A number that is too large, too small, or not whole. */
export const outOfRange: FindingHandler = ({ schema, value, place, span }) => {
  if (typeof value !== 'number' || !(schema instanceof z.ZodNumber)) return undefined;
  const { minValue, maxValue } = schema;
  const parameters = {
    place: nameOf(place),
    value,
    whole: schema.format === 'safeint',
    ...(minValue === null || minValue === Number.NEGATIVE_INFINITY ? {} : { minimum: minValue }),
    ...(maxValue === null || maxValue === Number.POSITIVE_INFINITY ? {} : { maximum: maxValue }),
  };
  return diagnostic('HT215', parameters, span);
};
