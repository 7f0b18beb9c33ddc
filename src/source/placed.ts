import type { SourceFile, Span } from '../diagnostics/span.ts';

/** A value of a YAML file with the places where it and its key were written; includes are already in place. */
export type Placed = PlacedScalar | PlacedList | PlacedMapping;

/** Where a value was written; a `Span` is made of it where somebody asks, because a plan has as many values as words. */
interface WrittenAt {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

export interface PlacedScalar extends WrittenAt {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface PlacedList extends WrittenAt {
  readonly kind: 'list';
  readonly items: readonly Placed[];
}

export interface PlacedMapping extends WrittenAt {
  readonly kind: 'mapping';
  /** Keys are asked for with `entryOf`: some are called `constructor`. */
  readonly entries: Readonly<Record<string, PlacedEntry>>;
}

/** A value of a mapping, and where its key is in the mapping's file. */
export interface PlacedEntry {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Placed;
}

export const spanOfPlaced = ({ file, start, end }: Placed): Span => ({ file, start, end });

/** The entry of this key, where the mapping has it. */
export const entryOf = (entries: PlacedMapping['entries'], key: string): PlacedEntry | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

/** Puts a value into a record of what people wrote: `__proto__` is a key like any other. */
export function put<Value>(record: Record<string, Value>, key: string, value: Value): void {
  if (key !== '__proto__') record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}

/** The plain value, as JSON would hold it. */
export function plainValue(placed: Placed): unknown {
  switch (placed.kind) {
    case 'scalar':
      return placed.value;
    case 'list':
      return placed.items.map(plainValue);
    case 'mapping': {
      const value: Record<string, unknown> = {};
      const { entries } = placed;
      for (const key of Object.keys(entries)) {
        const entry = entries[key];
        if (entry) put(value, key, plainValue(entry.value));
      }
      return value;
    }
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
    if (!next) return depth === 0 ? spanOfPlaced(placed) : (key ?? spanOfPlaced(placed));
    placed = next.value;
    key = next.key;
  }
  if (key && (part === 'key' || placed.start === placed.end)) return key;
  return spanOfPlaced(placed);
}

/** The part of a list or mapping under this index or key, as it was written. */
function partIn(
  placed: Placed,
  step: string | number,
): { readonly value: Placed; readonly key: Span | undefined } | undefined {
  if (placed.kind === 'scalar') return undefined;
  if (placed.kind === 'mapping') {
    const entry = entryOf(placed.entries, String(step));
    return (
      entry && { value: entry.value, key: { file: placed.file, start: entry.keyStart, end: entry.keyEnd } }
    );
  }
  const value = placed.items[Number(step)];
  return value && { value, key: undefined };
}
