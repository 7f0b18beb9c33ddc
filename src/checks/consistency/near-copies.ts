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

const han = /^\p{Script=Han}*$/u;

/**
 * Every two places of a text that are the same but for one letter put in, left out, put in place of another, or
 * changed with its neighbour. Each place is compared with a fixed number of earlier ones, so the time is linear.
 */
export function nearCopies(text: string): readonly NearCopy[] {
  const codes = codesOf(text);
  const size = 1 << Math.max(8, Math.ceil(Math.log2(text.length + 1)));
  const latest = new Int32Array(size).fill(-1);
  const previous = new Int32Array(text.length).fill(-1);
  const met = new Int32Array(size);
  const found: NearCopy[] = [];
  const add = (compared: Compared): void => addNearCopy(text, compared, found);
  for (let place = 0; place + seed <= text.length; place++) {
    const slot = hashAt(codes, place) & (size - 1);
    const count = met[slot] ?? 0;
    met[slot] = count + 1;
    const compare = count < placesOfPhrase ? placesCompared : placesComparedInRow;
    let other = latest[slot] ?? -1;
    for (let compared = 0; other !== -1 && compared < compare; compared++) {
      if (differsBeside(codes, place, other) && startsAlike(codes, place, other)) {
        addDifferencesAfter(codes, place + seed, other + seed, add);
        addDifferencesBefore(codes, place, other, add);
      }
      other = previous[other] ?? -1;
    }
    previous[place] = latest[slot] ?? -1;
    latest[slot] = place;
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

const differsBeside = (codes: Codes, place: number, other: number): boolean =>
  codes[place + seed] !== codes[other + seed] || codes[place - 1] !== codes[other - 1];

function startsAlike(codes: Codes, place: number, other: number): boolean {
  for (let letter = 0; letter < seed; letter++) {
    if (codes[place + letter] !== codes[other + letter]) return false;
  }
  return true;
}

function hashAt(codes: Codes, place: number): number {
  let hash = 0;
  for (let letter = place; letter < place + seed; letter++) {
    hash = Math.imul(hash ^ (codes[letter] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** Numbers of letters that differ: one for one, one more here, one more there, two for two. */
const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
] as const;

type Add = (compared: Compared) => void;

function addDifferencesAfter(codes: Codes, later: number, earlier: number, add: Add): void {
  if (codes[later] === codes[earlier]) return;
  let before: number | undefined;
  for (const [more, less] of shapes) {
    if (!isSame(codes, later + more, earlier + less, 0)) continue;
    before ??= agreementBefore(codes, later, earlier);
    const after = agreementAfter(codes, later + more, earlier + less);
    add({ before, after, later, earlier, more, less });
  }
}

/** Only where the letters before are too few to have been found from that side. */
function addDifferencesBefore(codes: Codes, later: number, earlier: number, add: Add): void {
  if (codes[later - 1] === codes[earlier - 1]) return;
  let after: number | undefined;
  for (const [more, less] of shapes) {
    const [at, other] = [later - more, earlier - less];
    if (at <= 0 || other <= 0 || !isSame(codes, at, other, -1)) continue;
    const before = agreementBefore(codes, at, other);
    if (before >= seed) continue;
    after ??= agreementAfter(codes, later, earlier);
    add({ before, after, later: at, earlier: other, more, less });
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
  const here = text.slice(later, later + more);
  const there = text.slice(earlier, earlier + less);
  if (before === 0 || after === 0 || !han.test(here + there)) return;
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
  while (count < enough && one - count > 0 && other - count > 0 && isSame(codes, one, other, -1 - count))
    count++;
  return count;
}

function agreementAfter(codes: Codes, one: number, other: number): number {
  let count = 0;
  while (count < enough && one + count < codes.length && isSame(codes, one, other, count)) count++;
  return count;
}

/** Nothing agrees across the end of a text or in a reference, whose letters are not those that are printed. */
const isSame = (codes: Codes, one: number, other: number, by: number): boolean =>
  codes[one + by] === codes[other + by] && codes[one + by] !== lineEnd && codes[one + by] !== reference;

const lineEnd = '\n'.charCodeAt(0);
const reference = referenceMark.charCodeAt(0);
