import type { Span } from '../diagnostics/span.ts';

/** A value of a YAML file with the places where it and its key were written; includes are already in place. */
export type Placed = PlacedScalar | PlacedList | PlacedMapping;

export interface PlacedScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export interface PlacedList {
  readonly kind: 'list';
  readonly items: readonly Placed[];
  readonly span: Span;
}

export interface PlacedMapping {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, PlacedEntry>;
  readonly span: Span;
}

export interface PlacedEntry {
  readonly key: Span;
  readonly value: Placed;
}

/** The plain value, as JSON would hold it. `__proto__` is a key like any other. */
export function plainValue(placed: Placed): unknown {
  switch (placed.kind) {
    case 'scalar':
      return placed.value;
    case 'list':
      return placed.items.map(plainValue);
    case 'mapping':
      return Object.fromEntries(Array.from(placed.entries, ([key, entry]) => [key, plainValue(entry.value)]));
  }
}

/**
 * Where the part at `path` was written, or its key; for a part that was not written, the nearest ancestor.
 * A value that is empty (`title:`) is where its key is.
 */
export function locate(root: Placed, path: readonly (string | number)[], part: 'key' | 'value'): Span {
  let placed = root;
  let key: Span | undefined;
  for (const [depth, step] of path.entries()) {
    const next = partIn(placed, step);
    if (!next) return depth === 0 ? placed.span : (key ?? placed.span);
    placed = next.value;
    key = next.key;
  }
  if (key && (part === 'key' || placed.span.start === placed.span.end)) return key;
  return placed.span;
}

/** The part of a list or mapping under this index or key, as it was written. */
export function partIn(
  placed: Placed,
  step: string | number,
): { readonly value: Placed; readonly key: Span | undefined } | undefined {
  if (placed.kind === 'mapping') return placed.entries.get(String(step));
  if (placed.kind === 'scalar') return undefined;
  const value = placed.items[Number(step)];
  return value && { value, key: undefined };
}
