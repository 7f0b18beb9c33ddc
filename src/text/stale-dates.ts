import { writtenYears } from './written-years.ts';

/** Words that mean another day in another year. UTF-16 offsets, end exclusive. */
export interface StaleDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What belongs to a year that it begins: 2021年3月22日, 2021-03-22, 2020—2022年, 〔2021〕6号. */
const rest =
  /^(?:(?:\s*[-－—–―~～至到]{1,2}\s*\d{4})?\s*年(?:度|\d{1,2}月(?:份|\d{1,2}[日号])?|底|初)?|-\d{1,2}(?:-\d{1,2})?|[./]\d{1,2}[./]\d{1,2}|〕\d{0,4}号?|版)/u;
/** A day of no year in particular; 每年6月5日 is the same day every year. */
const day = /(?<![\d年])\d{1,2}月\d{1,2}[日号]/gu;
/** Years told from today, and by their place in a row: 去年, 收官之年. */
const relative =
  /(?:今|去|明|前|后|上)年度?(?!级|龄|轻|青)|本年度|(?:开局|攻坚|关键|决胜|收官)之?年|第[一二三四五]年(?!级)|最后一年/gu;

/** Every date in a text that another year may have made old, in order; none within another one. */
export function staleDates(text: string): readonly StaleDate[] {
  const found = [
    ...writtenYears(text, 'prose').map(({ start, end }) => ({
      start: /[〔[]/u.test(text.charAt(start - 1)) ? start - 1 : start,
      end: end + (rest.exec(text.slice(end, end + 40))?.[0].length ?? 0),
    })),
    ...[day, relative].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
    ),
  ].sort((one, other) => one.start - other.start);
  let done = 0;
  return found.flatMap(({ start, end }) => {
    if (start < done) return [];
    done = end;
    return [{ start, end, text: text.slice(start, end) }];
  });
}
