import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nameOf } from '../inspect/place.ts';
import type { FindingHandler } from './finding.ts';

/** A text or a list beyond the limit. */
export const tooLong: FindingHandler = ({ issue, value, place, span }) => {
  if (issue.code !== 'too_big') return undefined;
  const limit = Number(issue.maximum);
  if (typeof value === 'string') {
    return diagnostic('HT209', { place: nameOf(place), length: value.length, limit }, span);
  }
  if (!Array.isArray(value)) return undefined;
  return diagnostic('HT210', { place: nameOf(place), count: value.length, limit }, span);
};
