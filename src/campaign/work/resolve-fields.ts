import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../resolving/place.ts';
import { record } from '../resolving/record.ts';
import type { Resolving } from '../resolving/resolving.ts';

/** The values of declared fields. Reported: fields that the campaign does not declare; they are left out. */
export function resolveFields(
  input: Readonly<Record<string, string>>,
  place: Place,
  { vocabulary, report, suggest }: Resolving,
): Readonly<Record<string, string>> {
  const known = vocabulary.fields.map(({ id }) => id);
  const entries = Object.entries(input).filter(([field]) => {
    const isKnown = known.includes(field);
    if (!isKnown && vocabulary.fieldsComplete) {
      report(diagnostic('HT316', { field, known, ...suggest(field, known) }, place.keyAt(field)));
    }
    return isKnown;
  });
  return record(entries);
}
