import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { partsOfUnit, type Quantity, readQuantity } from '../../text/quantity.ts';
import type { Place } from '../resolving/place.ts';
import type { Resolving } from '../resolving/resolving.ts';
import type { FigureInput } from './figure-links.ts';

/**
 * The quantity that a figure is written as: `190余次`, or a number with the keys `unit` and `approximate` beside it.
 * Undefined where no value was written, or where it is reported: what is no number, and a unit or approximation that
 * stands in the value and beside it.
 */
export function readValue(
  id: string,
  { value, unit, approximate }: FigureInput,
  place: Place,
  { report }: Pick<Resolving, 'report'>,
): Quantity | undefined {
  if (value === undefined) return undefined;
  const reading = readQuantity(value);
  const problem = reading.ok ? saidTwice(reading.quantity, unit, approximate) : reading.problem;
  if (!reading.ok || problem !== undefined) {
    if (problem !== undefined) report(diagnostic('HT380', { figure: id, value, problem }, place.at('value')));
    return undefined;
  }
  const { quantity } = reading;
  return {
    ...quantity,
    ...(approximate === undefined ? {} : { approximation: approximate }),
    unit: quantity.unit + (unit ?? ''),
  };
}

/** A 万 or 亿 after the number belongs to the unit that follows; any other unit is one already. */
function saidTwice(
  quantity: Quantity,
  unit: string | undefined,
  approximate: string | undefined,
): 'two-units' | 'two-approximations' | undefined {
  if (unit !== undefined && partsOfUnit(quantity.unit).base !== '') return 'two-units';
  return approximate !== undefined && quantity.approximation !== undefined ? 'two-approximations' : undefined;
}
