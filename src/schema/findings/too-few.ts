import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nameOf } from '../inspect/place.ts';
import type { FindingHandler } from './finding.ts';

/** A list that is empty, or shorter than it has to be. */
export const tooFew: FindingHandler = ({ issue, value, place, span }) => {
  if (issue.code !== 'too_small' || !Array.isArray(value)) return undefined;
  const minimum = Number(issue.minimum);
  return diagnostic('HT216', { place: nameOf(place), count: value.length, minimum }, span);
};
