import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/span.ts';
import { depthLimit } from './limits.ts';
import { parse } from './parse-document.ts';

/** `mayRestructure`: more than a scalar may come out of the one it stands in, e.g. where a colon is put right. */
export interface ScalarEdit extends TextEdit {
  readonly mayRestructure: boolean;
}

/**
 * Whether edits change nothing but the scalars they stand in: before and after them the same collections hold the
 * same items, every other scalar has its value, and each begins and ends where the edits alone have moved it.
 * Of a file that could not be parsed it is asked that fewer errors are left. Edits are in order and do not overlap.
 */
export function keepsStructure(before: SourceFile, edits: readonly ScalarEdit[], after: SourceFile): boolean {
  const [old, renewed] = [parse(before), parse(after)];
  if (old.errors.length > 0) return renewed.errors.length < old.errors.length;
  if (renewed.errors.length > 0) return false;
  const claimed = new Set<ScalarEdit>();
  const growthBefore = [0];
  for (const edit of edits) growthBefore.push((growthBefore.at(-1) ?? 0) + growth([edit]));

  const same = (one: unknown, other: unknown, depth: number): boolean => {
    if (depth > depthLimit) return false;
    if (isScalar(one)) return sameScalar(one, other);
    if (isSeq(one) && isSeq(other)) {
      return (
        one.items.length === other.items.length &&
        one.items.every((item, at) => same(item, other.items[at], depth + 1))
      );
    }
    if (isMap(one) && isMap(other)) {
      return (
        one.items.length === other.items.length &&
        one.items.every(
          ({ key, value }, at) =>
            same(key, other.items[at]?.key, depth + 1) && same(value, other.items[at]?.value, depth + 1),
        )
      );
    }
    return one === other || String(one) === String(other);
  };

  const sameScalar = (one: Scalar, other: unknown): boolean => {
    const [start, end] = rangeOf(one);
    const from = firstFrom(edits, start);
    const own = start === end ? [] : edits.slice(from, firstFrom(edits, end + 1)).filter(endsBy(end));
    for (const edit of own) claimed.add(edit);
    if (own.some(({ mayRestructure }) => mayRestructure)) return true;
    if (!isScalar(other) || one.type !== other.type) return false;
    if (own.length === 0 && one.value !== other.value) return false;
    const [newStart, newEnd] = rangeOf(other);
    const moved = start + (growthBefore[from] ?? 0);
    return start === end || (newStart === moved && newEnd === moved + (end - start) + growth(own));
  };

  return same(old.contents, renewed.contents, 1) && edits.every((edit) => claimed.has(edit));
}

function rangeOf(node: Node): readonly [start: number, end: number] {
  const [start = 0, end = 0] = node.range ?? [];
  return [start, end];
}

/** The index of the first edit that begins at an offset or behind it. */
function firstFrom(edits: readonly ScalarEdit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const endsBy =
  (end: number) =>
  ({ span }: ScalarEdit): boolean =>
    span.end <= end;

/** By how many UTF-16 units edits lengthen a text. */
const growth = (edits: readonly TextEdit[]): number =>
  edits.reduce((sum, { span, replacement }) => sum + replacement.length - (span.end - span.start), 0);
