import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import { findCircles } from '../resolving/find-circles.ts';
import type { Place } from '../resolving/place.ts';
import type { Findings } from '../resolving/resolving.ts';

export type FiguresInput = NonNullable<CampaignInput['figures']>;
export type FigureInput = FiguresInput[string];

/** For each figure the names of those that it is the sum of. */
export type FigureLinks = ReadonlyMap<string, readonly string[]>;

/**
 * Which figure is the sum of which; `place` is that of the map of figures. Reported, and left out: a part that is no
 * figure (silently where one was refused that it may be), a part that is listed before, a part that closes a circle.
 */
export function linkFigures(input: FiguresInput, place: Place, findings: Findings): FigureLinks {
  const links = new Map(
    Object.entries(input).map(([id, { sum }]) => [id, knownParts(id, sum ?? [], { input, place }, findings)]),
  );
  for (const circle of findCircles(links)) {
    const [last = '', first = ''] = circle.slice(-2);
    findings.report(diagnostic('HT383', { chain: circle }, spanOfPart(last, first, { input, place })));
    links.set(
      last,
      (links.get(last) ?? []).filter((part) => part !== first),
    );
  }
  return links;
}

interface Written {
  readonly input: FiguresInput;
  readonly place: Place;
}

function knownParts(
  id: string,
  sum: readonly string[],
  { input, place }: Written,
  { report, suggest }: Findings,
): readonly string[] {
  const seen = new Map<string, number>();
  return sum.filter((part, index) => {
    const span = place.at(id, 'sum', index);
    const before = seen.get(part);
    if (before !== undefined) {
      const related = [place.at(id, 'sum', before)];
      report(diagnostic('HT382', { figure: id, part }, span, { related }));
      return false;
    }
    seen.set(part, index);
    if (Object.hasOwn(input, part)) return true;
    const others = Object.keys(input).filter((name) => name !== id);
    if (!place.isUnknown()) report(diagnostic('HT381', { figure: id, part, ...suggest(part, others) }, span));
    return false;
  });
}

function spanOfPart(id: string, part: string, { input, place }: Written) {
  return place.at(id, 'sum', input[id]?.sum?.indexOf(part) ?? 0);
}

/** The figures in such an order that each comes after its parts. */
export function partsFirst(links: FigureLinks): readonly string[] {
  const order = new Set<string>();
  for (const start of links.keys()) {
    const open = [start];
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const missing = order.has(id) ? [] : (links.get(id) ?? []).filter((part) => !order.has(part));
      if (missing.length === 0) {
        order.add(id);
        open.pop();
      } else open.push(...missing);
    }
  }
  return [...order];
}
