import { toHalfWidth } from '../../../text/half-width.ts';
import { partsOfUnit } from '../../../text/quantity.ts';
import type { ColumnLeaf } from '../../document-plan.ts';

type Titled = Pick<ColumnLeaf, 'title' | 'unit'>;

/** 投入（万元）, 整改率（%）: of what stands in parentheses only money and shares are surely units. */
const unitInTitle = /[（(](?:单位[：:])?(?<unit>[万亿千百]*元|[%％‰])[）)]$/u;

/** The unit that the cells of a column are counted in: written with `unit`, or at the end of the title. */
export function unitOf({ title, unit }: Titled): string | undefined {
  const written = unit ?? unitInTitle.exec(title.trim())?.groups?.unit;
  return written === undefined ? undefined : toHalfWidth(written);
}

/** By how many zeros parts of a whole are worth more than ones: 2 for %, 3 for ‰; undefined for other units. */
export function zerosOfShare(unit: string | undefined): number | undefined {
  return unit === '%' ? 2 : unit === '‰' ? 3 : undefined;
}

/**
 * By how many zeros a number in one unit is to be raised to be one in another: 4 from 万元 to 元. Numbers without a
 * unit are in whichever is asked for; undefined where one unit says nothing of the other.
 */
export function zerosBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined || from === to) return 0;
  const [own, other] = [partsOfUnit(from), partsOfUnit(to)];
  return own.base === other.base ? own.zeros - other.zeros : undefined;
}

/** The same for columns that a form adds or divides: 处 and 项 are, 万元 and 人 are not. */
export function zerosBetweenColumns(from: string | undefined, to: string | undefined): number | undefined {
  const zeros = zerosBetween(from, to);
  if (zeros !== undefined || from === undefined || to === undefined) return zeros;
  return partsOfUnit(from).zeros === partsOfUnit(to).zeros ? 0 : undefined;
}
