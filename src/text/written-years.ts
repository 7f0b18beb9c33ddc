import { daysInMonth } from './calendar.ts';

/** A year in a text, e.g. the 2021 of 2021年3月; offsets are UTF-16, end exclusive. */
export interface WrittenYear {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

/**
 * Where years are looked for. `prose`: only what can be nothing else (2021年, 2020—2022年, 2021-03-22, 〔2021〕,
 * 2020版); `date`: in a text that is a date, 2021.3 and 2021/3 too; `name`: any number of four digits, as in the name
 * of a file.
 */
export type YearPlace = 'prose' | 'date' | 'name';

const century = /(?<![\d０-９.])(?:19|20|21|１９|２０|２１)[\d０-９]{2}(?![\d０-９])/.source;
/** What follows a year that is a year for certain. */
const marks = [
  /\s*(?:年|版|〕|度(?!电))/.source,
  /\s*[-－—–―~～至到]{1,2}\s*(?:19|20|21|１９|２０|２１)[\d０-９]{2}\s*年/.source,
  /-(?:0?[1-9]|1[0-2])(?!\d)/.source,
  /(?<separator>[./])\d{1,2}\k<separator>\d{1,2}(?!\d)/.source,
].join('|');
const chinese = /(?:一九|二[〇零○Ｏ一])[〇零○Ｏ一二三四五六七八九]{2}(?=年)/.source;

const patterns: { readonly [Place in YearPlace]: RegExp } = {
  prose: new RegExp(`${century}(?=${marks})|${chinese}`, 'gu'),
  date: new RegExp(`${century}(?=${marks}|[./]\\d{1,2})|${chinese}`, 'gu'),
  name: new RegExp(`${century}|${chinese}`, 'gu'),
};

/** Every year that is written out in a text, in order. */
export function writtenYears(text: string, place: YearPlace): readonly WrittenYear[] {
  return [...text.matchAll(patterns[place])].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    year: Number([...found].map(digitOf).join('')),
  }));
}

const chineseDigits = '〇一二三四五六七八九';

function digitOf(character: string): string {
  const chinese = chineseDigits.indexOf(character.replace(/[零○Ｏ]/u, '〇'));
  return chinese >= 0 ? String(chinese) : character.normalize('NFKC');
}

/** A year in the digits of another one: 2022 like ２０２１ is ２０２２, like 二〇二一 it is 二〇二二. */
export function printYearLike(year: number, like: string): string {
  const digits = String(year);
  if (/^\d/u.test(like)) return digits;
  if (/^[０-９]/u.test(like)) {
    return digits.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  }
  const zero = /[〇零○Ｏ]/u.exec(like)?.[0] ?? '〇';
  return digits.replace(/\d/gu, (digit) => (digit === '0' ? zero : (chineseDigits[Number(digit)] ?? digit)));
}

/** The 29 February that follows a year, alone or as the end of a stretch of days: 年2月29日, -02-29, 年2月1日至29日. */
const leapDay =
  /^(?:\s*年\s*0?2月(?:\d{1,2}[日号]?[-－—–~～至到]{1,2})?29[日号]|(?<sign>[-./])0?2\k<sign>29(?!\d))/u;

/** Whether a text goes on, behind a year, with a 29 February that another year does not have. */
export const hasNoSuchDay = (behind: string, year: number): boolean =>
  leapDay.test(behind) && daysInMonth(2, year) < 29;
