import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Inspection, Schema } from '../inspect/inspection.ts';
import { nameOf, type Place, pathOf } from '../inspect/place.ts';
import { acceptedKinds, kindOf } from '../inspect/value-kind.ts';
import { excerpt } from './excerpt.ts';

/** Reports a value of a kind that cannot stand here. Nothing of it is kept. */
export function reportWrongKind(
  schema: Schema,
  value: unknown,
  place: Place,
  inspection: Inspection,
): undefined {
  const accepted = [...acceptedKinds(schema)];
  const expected = accepted.filter(
    // Numbers are taken for texts everywhere: to say so would only puzzle.
    (kind) => kind !== 'nothing' && !(kind === 'number' && accepted.includes('text')),
  );
  const found = kindOf(value);
  const shown =
    found === 'text' || found === 'number' || found === 'truth' ? excerpt(String(value)) : undefined;
  const parameters = { place: nameOf(place), found, expected, ...(shown === undefined ? {} : { shown }) };
  inspection.report(diagnostic('HT203', parameters, inspection.locate(pathOf(place))));
  return undefined;
}
