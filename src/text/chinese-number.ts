const digits = '零一二三四五六七八九';

/** 千 百 十 within a group of four digits, largest first. */
const places = [
  { value: 1000, name: '千' },
  { value: 100, name: '百' },
  { value: 10, name: '十' },
] as const;

/** The largest number that is written with 万 as its only large unit. */
export const largestChineseNumber = 99_999_999;

/**
 * A whole number from 0 to 99,999,999 as it is read aloud: 十二, 二十, 一百零一, 一万二千.
 * Any other number is a mistake of the caller and throws.
 */
export function toChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > largestChineseNumber) {
    throw new RangeError(`no Chinese numeral for ${value}`);
  }
  if (value === 0) return '零';
  const tenThousands = Math.floor(value / 10_000);
  const rest = value % 10_000;
  const upper = tenThousands > 0 ? `${group(tenThousands)}万` : '';
  const bridge = upper && rest > 0 && rest < 1000 ? '零' : '';
  // 十二, but 二万零一十二: the 一 before 十 is dropped only where the number begins with it.
  return (upper + bridge + group(rest)).replace(/^一十/, '十');
}

/** Up to four digits; empty for 0. */
function group(value: number): string {
  let written = '';
  let rest = value;
  for (const place of places) {
    const digit = Math.floor(rest / place.value);
    rest %= place.value;
    if (digit > 0) written += `${digits.charAt(digit)}${place.name}`;
    else if (written !== '' && rest > 0 && !written.endsWith('零')) written += '零';
  }
  return rest > 0 ? written + digits.charAt(rest) : written;
}

/**
 * Reads 十二, 一百零一, 两千, and a year digit by digit: 二〇二四.
 * Gives nothing for what has no single meaning: 三四 (three or four), 一百一 (101 or 110), 十十.
 */
export function fromChineseNumber(text: string): number | undefined {
  const written = text.replace(/[〇○]/g, '零').replace(/两/g, '二');
  if (/^[零一二三四五六七八九]{4}$/.test(written)) {
    return Number([...written].map((digit) => digits.indexOf(digit)).join(''));
  }
  // 15 characters hold the longest numeral, 九千九百九十九万九千九百九十九.
  if (!/^[零一二三四五六七八九十百千万]{1,15}$/.test(written)) return undefined;
  const value = sum(written);
  // Only what would be written back the same is read: this refuses every malformed or clipped numeral.
  return value <= largestChineseNumber && toChineseNumber(value) === written.replace(/^一十/, '十')
    ? value
    : undefined;
}

function sum(written: string): number {
  let total = 0;
  let digit = 0;
  for (const character of written) {
    const place = places.find((candidate) => candidate.name === character);
    if (place) {
      total += (digit || 1) * place.value;
      digit = 0;
    } else if (character === '万') {
      total = (total + digit) * 10_000;
      digit = 0;
    } else {
      digit = digits.indexOf(character);
    }
  }
  return total + digit;
}
