/** Where a stretch of a value stands in what was written; both are UTF-16 offsets, end exclusive. */
export type PlaceInScalar = (start: number, end: number) => readonly [from: number, to: number] | undefined;

/**
 * Finds stretches of a YAML scalar's value in what was written for it.
 *
 * The two are walked side by side, once. What YAML leaves out or changes (quotes, the head of a block, indentation,
 * folded line ends) is skipped in `written`; behind a place where the two part for good, as with `\u` escapes, there
 * is no answer.
 */
export function placesInScalar(written: string, value: string): PlaceInScalar {
  const skip = written.startsWith('"') ? skipInDoubleQuotes : skipSpace;
  const isSingleQuoted = written.startsWith("'");
  const places: (readonly [from: number, to: number])[] = [];
  let at = beforeValue.exec(written)?.[0].length ?? 0;
  for (const character of value.split('')) {
    const isSpace = character.trim() === '';
    const from = isSpace ? at : skip(written, at);
    const isThere = written[from] === character;
    if (!isThere && !isSpace) break;
    at = isThere ? from + 1 : from;
    places.push([from, at]);
    if (isThere && isSingleQuoted && character === "'") at++;
  }
  return (start, end) => {
    const [from] = places[start] ?? [];
    const [, to] = places[end - 1] ?? [];
    return from === undefined || to === undefined ? undefined : [from, to];
  };
}

/** An opening quote, or the head of a block (`|-`, `>2 # …`). */
const beforeValue = /^(?:["']|[|>][-+\d]*[^\n]*\n)/u;

function skipSpace(written: string, start: number): number {
  let at = start;
  while (/^\s$/u.test(written.charAt(at))) at++;
  return at;
}

/** Space as well as what stands for space (`\n`, `\t`, a line end after `\`), and the backslash before `"` and `\`. */
function skipInDoubleQuotes(written: string, start: number): number {
  for (let at = start; ; ) {
    const after = skipSpace(written, at);
    if (written[after] !== '\\') return after;
    const escaped = written.charAt(after + 1);
    if (/^["\\/]$/u.test(escaped)) return after + 1;
    if (!/^[nt \n\r]$/u.test(escaped)) return after;
    at = after + 2;
  }
}
