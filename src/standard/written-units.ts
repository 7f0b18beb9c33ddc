import { toHalfWidth } from '../text/half-width.ts';
import { parseLength } from '../text/length.ts';
import { exactMillimetres, sizes } from './units.ts';

/** 37毫米, 28磅: a length as written, in twips with their fraction; `undefined` where it is none. */
export function writtenLength(text: string): number | undefined {
  const length = parseLength(text);
  if (length === undefined) return undefined;
  return length.unit === 'points' ? length.value * 20 : exactMillimetres(length.value);
}

const digits = '一二三四五六七八';

/** 三号, 小三, 3号, 16磅: a type size as written, in half-points; `undefined` where it is none. */
export function writtenSize(text: string): number | undefined {
  const length = parseLength(text);
  if (length?.unit === 'points') return Number.isInteger(length.value * 2) ? length.value * 2 : undefined;
  const name = toHalfWidth(text)
    .replace(/\s/gu, '')
    .replace(/[1-8]/u, (digit) => digits.charAt(Number(digit) - 1));
  const bare = name.startsWith('小') ? name.replace(/号$/u, '') : name;
  return new Map<string, number>(Object.entries(sizes)).get(bare);
}

/** Reds by name; 6.2 asks for equal yellow and magenta, for which there is no one value on a screen. */
const reds: ReadonlyMap<string, string> = new Map([
  ['红色', 'FF0000'],
  ['大红', 'E60012'],
  ['朱红', 'FF3333'],
]);

/** 红色, 大红, 朱红 or six hexadecimal digits, with or without `#`, as RRGGBB; `undefined` for anything else. */
export function writtenColor(text: string): string | undefined {
  const written = text.trim();
  const [, digits] = /^#?([\da-f]{6})$/iu.exec(written) ?? [];
  return digits?.toUpperCase() ?? reds.get(written);
}
