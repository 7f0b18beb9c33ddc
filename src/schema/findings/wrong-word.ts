import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nameOf } from '../inspect/place.ts';
import { allowedValues, suggestValue } from './allowed-values.ts';
import { excerpt } from './excerpt.ts';
import type { FindingHandler } from './finding.ts';

/** A word that is none of those that may stand here. */
export const wrongWord: FindingHandler = ({ issue, schema, value, place, span }) => {
  if (issue.code !== 'invalid_value') return undefined;
  const allowed = allowedValues(schema);
  const suggestion = suggestValue(String(value), allowed);
  const parameters = { place: nameOf(place), value: excerpt(String(value)), allowed };
  if (suggestion === undefined) return diagnostic('HT204', parameters, span);
  return diagnostic('HT204', { ...parameters, suggestion }, span, { fix: { span, replacement: suggestion } });
};
