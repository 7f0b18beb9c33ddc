import { isHan } from '../../text/han.ts';
import { referenceMark } from '../text/references.ts';

/** Two stretches that agree letter for letter on both sides of a difference (UTF-16 offsets). */
export interface NearCopy {
  /** How many letters agree before and after the difference. */
  readonly before: number;
  readonly after: number;
  readonly later: Difference;
  readonly earlier: Difference;
}

/** What stands between the letters that agree; empty where the other has a letter more. */
export interface Difference {
  readonly start: number;
  readonly letters: string;
}

/** Letters that have to agree on one side before anything is compared. */
const seed = 4;
/** No longer agreement tells more. */
const enough = 24;
/** How many earlier places of the same four letters are compared; those of a set phrase are many. */
const placesCompared = 16;
/** What stands there more often than this is the same in a row of tasks: the places right before it are enough. */
const placesOfPhrase = 64;
const placesComparedInRow = 2;

/**
 * Every two places of a text that are the same but for one letter put in, left out, put in place of another, or
 * changed with its neighbour. Each place is compared with a fixed number of earlier ones, so the time is linear.
 */
export function nearCopies(text: string): readonly NearCopy[] {
  const codes = codesOf(text);
  const read = { text, codes };
  // Places are counted from 1 in these, so that 0 says that there is none.
  const previous = lastAlike(codes);
  /** How many places before this one begin alike, as far as it is asked. */
  const met = new Uint8Array(text.length);
  /** The nearest earlier place that has other letters beside it, and how many places before this one it is. */
  const nearestOther = new Int32Array(text.length);
  const stepsToOther = new Uint8Array(text.length);
  const found: NearCopy[] = [];
  for (let place = 0; place < text.length; place++) {
    const last = previous[place] ?? 0;
    if (last === 0) continue;
    const count = Math.min(placesOfPhrase, (met[last - 1] ?? 0) + 1);
    met[place] = count;
    let left: number = count < placesOfPhrase ? placesCompared : placesComparedInRow;
    let other = last - 1;
    while (other !== -1 && left > 0) {
      if (isSameBeside(codes, place, other)) {
        // Nor is there a difference beside the places before that one, as far as they are like it.
        left -= stepsToOther[other] ?? 0;
        other = (nearestOther[other] ?? 0) - 1;
        continue;
      }
      if (mayDiffer(codes, place + seed, other + seed, 1)) {
        addDifferencesAfter(read, place + seed, other + seed, found);
      }
      if (mayDiffer(codes, place - 1, other - 1, -1)) addDifferencesBefore(read, place, other, found);
      left -= 1;
      other = (previous[other] ?? 0) - 1;
    }
    const isLikeLast = isSameBeside(codes, place, last - 1);
    nearestOther[place] = isLikeLast ? (nearestOther[last - 1] ?? 0) : last;
    stepsToOther[place] = isLikeLast ? Math.min(placesCompared, (stepsToOther[last - 1] ?? 0) + 1) : 1;
  }
  return found;
}

/** UTF-16 units. A large text is asked for its letters many million times, which an array answers faster. */
type Codes = Uint16Array;

function codesOf(text: string): Codes {
  const codes = new Uint16Array(text.length);
  for (let place = 0; place < text.length; place++) codes[place] = text.charCodeAt(place);
  return codes;
}

/** For each place the last one before it that begins alike, counted from 1; 0 where none does. */
function lastAlike(codes: Codes): Int32Array {
  const last = new Int32Array(codes.length);
  // Odd, so that all bits of what the letters make tell where they are kept; more than half of it stays free.
  const size = 2 * codes.length + 1;
  const kept = new Int32Array(size);
  /** Of the last letters: the oldest is pushed out by each new one. */
  let bits = 0;
  for (let letter = 0; letter < codes.length; letter++) {
    bits = (bits << (32 / seed)) ^ (codes[letter] ?? 0);
    const place = letter + 1 - seed;
    if (place < 0) continue;
    let slot = (bits & 0x7fff_ffff) % size;
    let found = kept[slot] ?? 0;
    while (found !== 0 && !startsAlike(codes, place, found - 1)) {
      slot = slot + 1 === size ? 0 : slot + 1;
      found = kept[slot] ?? 0;
    }
    kept[slot] = place + 1;
    last[place] = found;
  }
  return last;
}

const isSameBeside = (codes: Codes, place: number, other: number): boolean =>
  codes[place + seed] === codes[other + seed] && codes[place - 1] === codes[other - 1];

function startsAlike(codes: Codes, place: number, other: number): boolean {
  for (let letter = 0; letter < seed; letter++) {
    if (codes[place + letter] !== codes[other + letter]) return false;
  }
  return true;
}

/**
 * Whether two letters differ, and what stands beside them, in one direction, agrees in a way that some shape asks for:
 * nearly no two places get further.
 */
function mayDiffer(codes: Codes, later: number, earlier: number, direction: 1 | -1): boolean {
  const here = codes[later];
  const there = codes[earlier];
  if (here === there) return false;
  const besideThere = codes[earlier + direction];
  if (here === besideThere) return true;
  const besideHere = codes[later + direction];
  return besideHere === besideThere || besideHere === there;
}

/** Numbers of letters that differ: one for one, one more here, one more there, two for two. */
const shapes = [
  { more: 1, less: 1 },
  { more: 1, less: 0 },
  { more: 0, less: 1 },
  { more: 2, less: 2 },
] as const;

/** Two texts that are one: its letters and their UTF-16 units. */
interface Read {
  readonly text: string;
  readonly codes: Codes;
}

function addDifferencesAfter({ text, codes }: Read, later: number, earlier: number, found: NearCopy[]): void {
  for (const { more, less } of shapes) {
    if (!isSame(codes, later + more, earlier + less)) continue;
    const before = agreementBefore(codes, later, earlier);
    const after = agreementAfter(codes, later + more, earlier + less);
    addNearCopy(text, { before, after, later, earlier, more, less }, found);
  }
}

/** Only where the letters before are too few to have been found from that side. */
function addDifferencesBefore(
  { text, codes }: Read,
  later: number,
  earlier: number,
  found: NearCopy[],
): void {
  for (const { more, less } of shapes) {
    const [at, other] = [later - more, earlier - less];
    if (at <= 0 || other <= 0 || !isSame(codes, at - 1, other - 1)) continue;
    const before = agreementBefore(codes, at, other);
    if (before >= seed) continue;
    const after = agreementAfter(codes, later, earlier);
    addNearCopy(text, { before, after, later: at, earlier: other, more, less }, found);
  }
}

interface Compared {
  readonly before: number;
  readonly after: number;
  readonly later: number;
  readonly earlier: number;
  readonly more: number;
  readonly less: number;
}

function addNearCopy(text: string, compared: Compared, found: NearCopy[]): void {
  const { before, after, later, earlier, more, less } = compared;
  if (before === 0 || after === 0) return;
  const here = text.slice(later, later + more);
  const there = text.slice(earlier, earlier + less);
  if (!isHan(here + there)) return;
  if (more === 2 && (here[0] === here[1] || here !== `${there[1]}${there[0]}`)) return;
  found.push({
    before,
    after,
    later: { start: later, letters: here },
    earlier: { start: earlier, letters: there },
  });
}

function agreementBefore(codes: Codes, one: number, other: number): number {
  let count = 0;
  while (
    count < enough &&
    one - count > 0 &&
    other - count > 0 &&
    isSame(codes, one - 1 - count, other - 1 - count)
  )
    count++;
  return count;
}

function agreementAfter(codes: Codes, one: number, other: number): number {
  let count = 0;
  while (count < enough && one + count < codes.length && isSame(codes, one + count, other + count)) count++;
  return count;
}

/** Nothing agrees across the end of a text or in a reference, whose letters are not those that are printed. */
function isSame(codes: Codes, one: number, other: number): boolean {
  const code = codes[one];
  return code === codes[other] && code !== lineEnd && code !== reference;
}

const lineEnd = '\n'.charCodeAt(0);
const reference = referenceMark.charCodeAt(0);
