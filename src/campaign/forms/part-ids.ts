import type { Span } from '../../diagnostics/span.ts';

/** A column or row of a form before it has an id. */
export interface UnnamedPart {
  readonly written: string | undefined;
  /** What it is called by otherwise: what it shows, or its title. */
  readonly base: string;
  /** Titles of the groups around it, the outermost first. */
  readonly path: readonly string[];
  readonly span: Span;
}

export interface PartIds {
  /** One for each part, in order; no two are the same. */
  readonly ids: readonly string[];
  /** Written ids that were taken, with the place of their first bearer. */
  readonly duplicates: readonly { readonly id: string; readonly span: Span; readonly first: Span }[];
  /** Names that several parts could be called by, so that none of them is. */
  readonly ambiguous: ReadonlySet<string>;
}

/**
 * Gives columns or rows their ids: the written one; otherwise the base; and where several share that (排查 under 一般
 * 隐患 and under 重大隐患), the base after the titles of the groups: 一般隐患/排查. A `/` cannot stand in a written id.
 */
export function nameParts(parts: readonly UnnamedPart[]): PartIds {
  const first = new Map<string, Span>();
  const duplicates: { id: string; span: Span; first: Span }[] = [];
  const unnamed = new Map<string, number>();
  for (const { written, base, span } of parts) {
    if (written === undefined) unnamed.set(base, (unnamed.get(base) ?? 0) + 1);
    else {
      const taken = first.get(written);
      if (taken) duplicates.push({ id: written, span, first: taken });
      else first.set(written, span);
    }
  }
  const isFree = (name: string): boolean => !first.has(name);
  const ambiguous = new Set([...unnamed].flatMap(([base, count]) => (count > 1 && isFree(base) ? base : [])));
  const given = new Set<string>();
  const ids = parts.map(({ written, base, path }) => {
    const plain = written ?? (unnamed.get(base) === 1 && isFree(base) ? base : [...path, base].join('/'));
    let id = plain;
    for (let count = 2; given.has(id) || (written === undefined && first.has(id)); count += 1) {
      id = `${plain}/${count}`;
    }
    given.add(id);
    return id;
  });
  return { ids, duplicates, ambiguous };
}
