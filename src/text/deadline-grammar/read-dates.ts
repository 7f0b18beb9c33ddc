import type { PartialDate } from '../deadline.ts';
import { exists, type Piece, readPiece } from './read-piece.ts';
import { isKind, type Reading, skip } from './reading.ts';
import type { Tokens } from './tokens.ts';

/** A date, or a stretch from one date to another. */
export interface DateSpan {
  readonly from: PartialDate;
  readonly to?: PartialDate;
}

/** How a piece hangs on the one before it. */
type Link = 'first' | 'list' | 'range';

interface LinkedPiece extends Piece {
  readonly link: Link;
}

/**
 * Dates joined by 、和及 or 至到—: 2020年9—12月, 3月1日至15日, 2024年3、6、9月底, 12月16日和2月13日.
 * What one leaves out its neighbour lends: the unit comes from the right, year and month from the left.
 * Nothing is read where that would put the end of a stretch before its beginning.
 */
export function readDates(tokens: Tokens, at: number): Reading<readonly DateSpan[]> | undefined {
  const written = readLinkedPieces(tokens, at);
  const dates = written && completeFromLeft(completeFromRight(written.value));
  return dates && { value: dates, next: written.next };
}

function readLinkedPieces(tokens: Tokens, at: number): Reading<readonly LinkedPiece[]> | undefined {
  const first = readPiece(tokens, at);
  if (!first) return undefined;
  const pieces: LinkedPiece[] = [{ ...first.value, link: 'first' }];
  let next = first.next;
  for (;;) {
    const join = readLink(tokens, next);
    const piece = join && readPiece(tokens, join.next);
    if (!piece) return { value: pieces, next };
    pieces.push({ ...piece.value, link: join.value });
    next = piece.next;
  }
}

/** 2021年1月起至12月: the 起 belongs to the stretch. */
function readLink(tokens: Tokens, at: number): Reading<Link> | undefined {
  if (isKind(tokens, at, 'enumeration', 'conjunction')) return { value: 'list', next: at + 1 };
  const to = skip(tokens, at, 'onward', 'begin');
  return isKind(tokens, to, 'to', 'hyphen') ? { value: 'range', next: to + 1 } : undefined;
}

/** Gives every pending number the unit of the date after it; `undefined` where there is none. */
function completeFromRight(pieces: readonly LinkedPiece[]): readonly LinkedPiece[] | undefined {
  const completed: LinkedPiece[] = [];
  let follower: LinkedPiece | undefined;
  for (const piece of pieces.toReversed()) {
    const date = piece.pending === undefined ? piece.date : withUnit(piece, piece.pending, follower);
    if (!date || !exists(date)) return undefined;
    // The follower lends its unit further left, 3、6、9月, but never what stands left of its number.
    follower = { ...piece, date };
    completed.push(follower);
  }
  return completed.toReversed();
}

function withUnit(piece: Piece, pending: number, follower: LinkedPiece | undefined): PartialDate | undefined {
  if (!follower || piece.date.day !== undefined) return undefined;
  const { year, month, day, within } = follower.date;
  if (year !== undefined) return undefined;
  if (month !== undefined && day === undefined && piece.date.month === undefined) {
    // 3、6月底 means the end of both months; 3至6月底 begins with March.
    const shared = follower.link === 'list' && within !== undefined ? { within } : {};
    return { ...piece.date, month: pending, ...shared };
  }
  const isDay = month === undefined && day !== undefined;
  return isDay ? { ...piece.date, day: pending } : undefined;
}

/** Lends year and month to the dates after them and pairs the ends of each stretch. */
function completeFromLeft(pieces: readonly LinkedPiece[] | undefined): readonly DateSpan[] | undefined {
  if (!pieces) return undefined;
  const spans: DateSpan[] = [];
  let before: PartialDate = {};
  for (const piece of pieces) {
    const last = spans.at(-1);
    const date = piece.nextYear ? inNextYear(piece.date, before) : lent(piece, before);
    if (!date || !exists(date)) return undefined;
    if (piece.link !== 'range') spans.push({ from: date });
    else if (last && last.to === undefined) spans[spans.length - 1] = { ...last, to: date };
    else return undefined;
    before = date;
  }
  return spans;
}

function inNextYear(date: PartialDate, before: PartialDate): PartialDate {
  return before.year === undefined ? date : { ...date, year: before.year + 1 };
}

/**
 * The date with what the one before it lends. Dates of a list that would go back in time borrow no year;
 * a stretch that would end before it begins is not understood.
 */
function lent({ date, link }: LinkedPiece, before: PartialDate): PartialDate | undefined {
  if (isDayAlone(date) && before.month !== undefined) {
    if (before.day !== undefined && (date.day ?? 0) < before.day) return undefined;
    return { ...before, ...date };
  }
  if (date.year !== undefined || before.year === undefined) return date;
  if (rank(date) >= rank(before)) return { year: before.year, ...date };
  return link === 'range' ? undefined : date;
}

function isDayAlone({ month, day }: PartialDate): boolean {
  return day !== undefined && month === undefined;
}

/** Where a part begins: as a month of the year, and as a day of the month. */
const beginnings: {
  readonly [Part in NonNullable<PartialDate['within']>]: readonly [month: number, day: number];
} = {
  start: [1, 1],
  early: [1, 1],
  middle: [6, 11],
  late: [12, 21],
  end: [12, 31],
  'first-half': [1, 1],
  'second-half': [7, 1],
  q1: [1, 1],
  q2: [4, 1],
  q3: [7, 1],
  q4: [10, 1],
};

/** Orders dates of one year by the day they begin with. */
function rank({ month, day, within }: PartialDate): number {
  const [firstMonth, firstDay] = within === undefined ? [1, 1] : beginnings[within];
  return 100 * (month ?? firstMonth) + (day ?? firstDay);
}
