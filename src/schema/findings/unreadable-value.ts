import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nameOf } from '../inspect/place.ts';
import type { UnreadableValue, WrittenRange } from '../written-as.ts';
import { excerpt } from './excerpt.ts';
import type { FindingHandler } from './finding.ts';

/** A length, a type size or a colour that cannot be read, and one that is too small or too large. */
export const unreadableValue: FindingHandler = ({ issue, value, place, span }) => {
  if (issue.code !== 'custom') return undefined;
  const text = excerpt(String(value));
  const { finding, ...more } = (issue.params ?? {}) as Partial<UnreadableValue & WrittenRange>;
  const { unit = '', example = '', least = '', most = '' } = more;
  const isNumber = /^\d+(?:\.\d+)?$/u.test(String(value));
  const meant = isNumber && unit !== '' ? `${value}${unit}` : example;
  const parameters = { place: nameOf(place), text, example: meant };
  switch (finding as string | undefined) {
    case 'length':
      return diagnostic('HT240', parameters, span);
    case 'size':
      return diagnostic('HT241', parameters, span);
    case 'color':
      return diagnostic('HT242', { place: nameOf(place), text }, span);
    case 'range':
      return diagnostic('HT243', { place: nameOf(place), text, least, most }, span);
    default:
      return undefined;
  }
};
