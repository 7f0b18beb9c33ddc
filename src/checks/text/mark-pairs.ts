/** Two marks that belong together, or one that has no partner; UTF-16 offsets of the marks. */
export interface MarkPairs {
  readonly pairs: readonly MarkPair[];
  readonly unpaired: readonly number[];
}

export interface MarkPair {
  readonly open: number;
  readonly close: number;
  /** The pair of the same shape that stands around this one. */
  readonly outer?: number;
}

/** Pairs the marks of one shape; `opening` and `closing` list its letters, full-width and half-width. */
export function pairMarks(text: string, opening: string, closing: string): MarkPairs {
  const open: number[] = [];
  const pairs: MarkPair[] = [];
  const unpaired: number[] = [];
  for (const { index: at, 0: letter } of text.matchAll(anyOf(opening + closing))) {
    if (opening.includes(letter)) open.push(at);
    if (!closing.includes(letter)) continue;
    const partner = open.pop();
    const outer = open.at(-1);
    if (partner === undefined) unpaired.push(at);
    else pairs.push({ open: partner, close: at, ...(outer === undefined ? {} : { outer }) });
  }
  return { pairs, unpaired: [...unpaired, ...open] };
}

const patterns = new Map<string, RegExp>();

/** A pattern for any of the letters; there are a handful of shapes. */
function anyOf(letters: string): RegExp {
  const known = patterns.get(letters) ?? new RegExp(`[${letters}]`, 'gu');
  patterns.set(letters, known);
  return known;
}
