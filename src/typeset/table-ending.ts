import type { TableStandard } from '../standard/table.ts';
import type { TablePage } from './table-pages.ts';

/** How a table's last page came about: as the rows fall, by moving rows to it, or with a row left alone on it. */
export type Ending = 'natural' | 'mended' | 'stray';

/** What a table's last page must offer. Twips. */
export interface EndingRules {
  /** What is left below the rows of the last page. */
  readonly roomBelow: (pages: readonly TablePage[]) => number;
  /** What is to stand there. */
  readonly below: number;
  /** Of a whole page. */
  readonly height: number;
  readonly rules: TableStandard;
}

/** Whether what belongs below a table has room there, and its last page holds more than a stray row. */
export const endsWell = (pages: readonly TablePage[], ending: EndingRules): boolean =>
  hasRoom(pages, ending) && !isStray(pages, pages.length - 1, ending);

/** The pages of a table of which some begin at given rows. */
type Plan = (breaks?: readonly number[]) => readonly TablePage[];

/**
 * Plans the pages of a table and, where it does not end well, moves rows from the page before to the last one, or from
 * the last one to one of its own: as few as bring room for what belongs below, then no stray row at either end of the
 * turn, then the fewest pages. Where nothing helps, the rows stay as they fall.
 */
export function planEnding(plan: Plan, ending: EndingRules): readonly TablePage[] {
  const natural = plan();
  if (endsWell(natural, ending)) return natural;
  const rows = natural.slice(-2).flatMap((page) => page.rows.map(({ row }) => row));
  let best = natural;
  let least = faultsOf(natural, ending);
  for (const row of rows.slice(1).reverse()) {
    const divided = plan([row]);
    if (divided.length > natural.length + 1) continue;
    const faults = faultsOf(divided, ending) + (divided.length - natural.length) * EXTRA_PAGE;
    if (faults >= least) continue;
    best = divided;
    least = faults;
  }
  return evened(best, plan, ending);
}

/** Fills a page that was left half empty before the last one from the page before it, as far as both become alike. */
function evened(pages: readonly TablePage[], plan: Plan, ending: EndingRules): readonly TablePage[] {
  const index = pages.length - 2;
  const last = pages.at(-1)?.rows[0]?.row;
  const earlier = pages[index - 1]?.rows ?? [];
  if (last === undefined || heightAt(pages, index) >= ending.height / 2) return pages;
  const unevenness = (some: readonly TablePage[]) =>
    Math.abs(heightAt(some, index - 1) - heightAt(some, index));
  return earlier
    .slice(1)
    .map(({ row }) => plan([row, last]))
    .filter((some) => some.length === pages.length)
    .reduce((best, some) => (unevenness(some) < unevenness(best) ? some : best), pages);
}

const heightAt = (pages: readonly TablePage[], index: number): number =>
  pages[index]?.rows.reduce((total, { height }) => total + height, 0) ?? 0;

const NO_ROOM = 8;
const STRAY_LAST = 4;
const STRAY_BEFORE = 2;
const EXTRA_PAGE = 1;

function faultsOf(pages: readonly TablePage[], ending: EndingRules): number {
  const last = pages.length - 1;
  return (
    (hasRoom(pages, ending) ? 0 : NO_ROOM) +
    (isStray(pages, last, ending) ? STRAY_LAST : 0) +
    (isStray(pages, last - 1, ending) ? STRAY_BEFORE : 0)
  );
}

const hasRoom = (pages: readonly TablePage[], { roomBelow, below }: EndingRules): boolean =>
  roomBelow(pages) >= below;

/** A page of a divided table with too few rows on it, unless they are high; the first is as full as it can be. */
export function isStray(
  pages: readonly TablePage[],
  index: number,
  { height, rules }: Pick<EndingRules, 'height' | 'rules'>,
): boolean {
  const page = pages[index];
  const isDivided = pages.filter(({ rows }) => rows.length > 0).length > 1;
  if (page === undefined || index === 0 || !isDivided || page.goesOn || page.isCut) return false;
  return page.rows.length < rules.fewestRows && heightAt(pages, index) < height * rules.leastOfPage;
}
