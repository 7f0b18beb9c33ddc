import { quotedLetters } from '../../checks/text/quoted-letters.ts';
import { daysInMonth } from '../../text/calendar.ts';
import { hasNoSuchDay, printYearLike, writtenYears, type YearPlace } from '../../text/written-years.ts';

export interface YearShift {
  /** Years to add; may be negative. */
  readonly by: number;
  readonly place: YearPlace;
  /** Absent: every year moves. */
  readonly only?: ReadonlySet<number>;
}

/** What becomes of the years in a text; offsets are those of the text. */
export interface ShiftedYears {
  readonly moved: readonly { readonly start: number; readonly end: number; readonly replacement: string }[];
  /** Years that stay, because the day they name would not exist. */
  readonly impossible: readonly { readonly start: number; readonly end: number }[];
}

/** Moves the years in a text, month and day kept; never in the words of others (《》, quotation marks). */
export function shiftYears(text: string, { by, place, only }: YearShift): ShiftedYears {
  const quoted = quotedLetters(text);
  const years = writtenYears(text, place).filter(
    ({ start, year }) => quoted[start] !== 1 && (only?.has(year) ?? true),
  );
  const isImpossible = ({ end, year }: (typeof years)[number]) => hasNoSuchDay(text.slice(end), year + by);
  return {
    moved: years
      .filter((year) => !isImpossible(year))
      .map(({ start, end, year }) => ({
        start,
        end,
        replacement: printYearLike(year + by, text.slice(start, end)),
      })),
    impossible: years.filter(isImpossible),
  };
}

/** A 29 February without a year, in a text for a year that has none. */
export function missingLeapDay(
  text: string,
  year: number | undefined,
): readonly [number, number] | undefined {
  if (year === undefined || daysInMonth(2, year) === 29) return undefined;
  const found = /(?<![\d年])0?2月29[日号]/u.exec(text);
  return found ? [found.index, found.index + found[0].length] : undefined;
}
