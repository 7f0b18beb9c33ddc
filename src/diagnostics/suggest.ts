/** What a slip that does not change the word costs: case, `-` and `_`, spaces, full or half width. */
const slip = 0.2;

/**
 * The candidate a writer most probably meant, or `undefined` where none is near.
 *
 * One wrong, missing, extra or swapped character is near in a name of three or more; longer names allow one
 * more for every four characters. A shortened Chinese name (事业局 for 社会事业管理局) is near where exactly
 * one candidate holds its characters in this order.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const written = [...fold(name)];
  if (written.length === 0) return undefined;
  const limit = written.length < 3 ? slip * 2 : 1 + Math.min(2, Math.floor((written.length - 3) / 4));
  const all = [...new Set(candidates)].filter((candidate) => candidate !== name);
  let best: { readonly candidate: string; readonly cost: number } | undefined;
  for (const candidate of all) {
    const letters = [...fold(candidate)];
    if (Math.abs(letters.length - written.length) > limit + 3) continue;
    const cost = distance(written, letters);
    if (cost <= allowed(limit, written, letters) && (!best || cost < best.cost)) best = { candidate, cost };
  }
  return best?.candidate ?? onlyOneThatShortens(written, all);
}

/** Two characters are too few to change one, but enough to add or lose one (医政 for 医政科). */
function allowed(limit: number, written: readonly string[], letters: readonly string[]): number {
  return written.length === 2 && letters.length === 3 ? 1 : limit;
}

function fold(name: string): string {
  return name.normalize('NFKC').trim();
}

const isJoint = (letter: string): boolean => letter === '-' || letter === '_' || letter === ' ';

function substitution(one: string, other: string): number {
  if (one === other) return 0;
  if (isJoint(one) && isJoint(other)) return slip;
  return one.toLowerCase() === other.toLowerCase() ? slip : 1;
}

/** Optimal string alignment: insert, leave out, change, or swap two neighbours. */
function distance(one: readonly string[], other: readonly string[]): number {
  const rows: number[][] = [[0]];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const gap = (letter: string): number => (isJoint(letter) ? slip : 1);
  for (let column = 1; column <= other.length; column += 1) {
    rows[0]?.push(at(0, column - 1) + gap(other[column - 1] ?? ''));
  }
  for (let row = 1; row <= one.length; row += 1) {
    const from = one[row - 1] ?? '';
    const line = [at(row - 1, 0) + gap(from)];
    rows.push(line);
    for (let column = 1; column <= other.length; column += 1) {
      const to = other[column - 1] ?? '';
      const swapped = row > 1 && column > 1 && from === other[column - 2] && one[row - 2] === to;
      line.push(
        Math.min(
          at(row - 1, column) + gap(from),
          at(row, column - 1) + gap(to),
          at(row - 1, column - 1) + substitution(from, to),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(one.length, other.length);
}

function onlyOneThatShortens(written: readonly string[], candidates: readonly string[]): string | undefined {
  if (written.length < 2 || !written.every((letter) => /\p{Script=Han}/u.test(letter))) return undefined;
  const holding = candidates.filter((candidate) => {
    let found = 0;
    for (const letter of fold(candidate)) if (letter === written[found]) found += 1;
    return found === written.length;
  });
  return holding.length === 1 ? holding[0] : undefined;
}
