import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nameOf } from '../inspect/place.ts';
import type { FindingHandler } from './finding.ts';

/** A text of nothing but spaces. */
export const blankText: FindingHandler = ({ issue, value, place, span }) => {
  if (issue.code !== 'invalid_format' || typeof value !== 'string' || value.trim() !== '') return undefined;
  return diagnostic('HT205', { place: nameOf(place) }, span);
};
