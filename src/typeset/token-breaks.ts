import { DIGIT, LETTER, traits, WEAK } from './kinsoku.ts';

/** After these a long address, file name or code may be parted where a line cannot take it whole. */
const SIGNS = new Set([...'.-/@_:?&=+;,'].map((sign) => sign.charCodeAt(0)));
/** Shorter ones are numbers, dates and abbreviations: they stay whole or are cut like any word. */
const SHORTEST_TOKEN = 10;

const alphabetic = LETTER | DIGIT;

/**
 * For each offset the last one up to it where a long token of letters, digits and signs may be parted, as
 * `MeasuredText.breaks` has it for words; undefined where the text holds no such token. Figures (1,234.50) stay whole.
 */
export function findTokenBreaks(text: string): Int32Array | undefined {
  let found: Int32Array | undefined;
  // No long token lies between two places so far apart: most texts have none and are passed over in long steps.
  for (let at = SHORTEST_TOKEN - 1, from = 0; at < text.length; at = from + SHORTEST_TOKEN - 1) {
    let end = at;
    while (end < text.length && isPartOfToken(text.charCodeAt(end))) end++;
    let start = at;
    while (start > from && end > at && isPartOfToken(text.charCodeAt(start - 1))) start--;
    from = end + 1;
    if (end - start < SHORTEST_TOKEN) continue;
    for (let offset = start + 1; offset < end; offset++) {
      if (!mayPart(text, offset)) continue;
      found ??= new Int32Array(text.length + 1);
      found[offset] = offset;
    }
  }
  if (found !== undefined)
    for (let offset = 1; offset < found.length; offset++) found[offset] ||= found[offset - 1] ?? 0;
  return found;
}

const SPACE = 0x20;
const isPartOfToken = (code: number): boolean =>
  code !== SPACE && ((traits[code] ?? 0) & (alphabetic | WEAK)) !== 0;

function mayPart(text: string, offset: number): boolean {
  const sign = text.charCodeAt(offset - 1);
  const after = traits[text.charCodeAt(offset)] ?? 0;
  const before = traits[text.charCodeAt(offset - 2)] ?? 0;
  if (!SIGNS.has(sign) || !(after & alphabetic)) return false;
  const isFigure = before & DIGIT && after & DIGIT && (sign === FULL_STOP || sign === COMMA);
  return !isFigure;
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
