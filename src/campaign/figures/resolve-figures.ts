import { formatDate, parseDate } from '../../text/official-date.ts';
import { parseDeadline } from '../../text/parse-deadline.ts';
import { insertFacts } from '../references/insert-facts.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import { noteIncomplete, type Resolving } from '../resolving/resolving.ts';
import { addFigures } from './add-figures.ts';
import type { Figure } from './figure.ts';
import { type FigureInput, type FiguresInput, linkFigures, partsFirst } from './figure-links.ts';
import { readValue } from './read-value.ts';

/**
 * 数据, in the order of the plan; `place` is that of the map. Reported: values that are no numbers, and sums that
 * cannot be made. A figure without a quantity is noted down as incomplete, so that nothing is said of its references.
 */
export function resolveFigures(input: FiguresInput, place: Place, resolving: Resolving): readonly Figure[] {
  const links = linkFigures(input, place, resolving);
  const resolved = new Map<string, Figure>();
  for (const id of partsFirst(links)) {
    const parts = (links.get(id) ?? []).flatMap((part) => resolved.get(part) ?? []);
    resolved.set(id, resolveFigure(id, input[id] ?? {}, parts, place.below(id), resolving));
  }
  return Object.keys(input).flatMap((id) => resolved.get(id) ?? []);
}

function resolveFigure(
  id: string,
  input: FigureInput,
  parts: readonly Figure[],
  place: Place,
  resolving: Resolving,
): Figure {
  const addends = parts.flatMap(({ id: part, quantity }) => (quantity ? [{ id: part, quantity }] : []));
  const isWhole = addends.length === (input.sum?.length ?? 0) && !place.isUnknown('sum');
  const value = readValue(id, input, place, resolving);
  const isKnown = isWhole && (value !== undefined || input.value === undefined);
  const sum = { id, quantity: value, unit: input.unit };
  const quantity = isKnown && addends.length > 0 ? addFigures(sum, addends, place, resolving.report) : value;
  const origin = noteIncomplete(place.origin, place, resolving);
  if (!quantity || !isWhole) resolving.incomplete.add(origin);
  const text = (key: 'scope' | 'period' | 'source'): string | undefined =>
    input[key] === undefined ? undefined : insertFacts(input[key], () => place.at(key), resolving).text;
  const period = text('period');
  return {
    id,
    ...written('quantity', quantity),
    parts,
    ...written('scope', text('scope')),
    ...written('period', period === undefined ? undefined : parseDeadline(period)),
    ...written('asOf', input.asOf && printedDate(input.asOf)),
    ...written('source', text('source')),
    origin,
  };
}

/** 2022-10-31 → 2022年10月31日. */
function printedDate(written: string): string {
  const reading = parseDate(written);
  return reading.ok ? formatDate(reading.date) : written;
}
