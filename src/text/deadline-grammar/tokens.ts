import { fromChineseNumber } from '../chinese-number.ts';
import { toHalfWidth } from '../half-width.ts';
import { type WordKind, wordAt } from './words.ts';

/** `unknown` is a run of text that holds no word of the vocabulary. */
export type TokenKind = WordKind | 'number' | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  /** What a number is worth; 0 for a word. */
  readonly value: number;
  /** Digits of a number, by which a year (4) is told from a day (1 or 2); 0 for 十二 and for a word. */
  readonly digits: number;
}

export type Tokens = readonly Token[];

const arabic = /\d+/y;
const chinese = /[〇○零一二两三四五六七八九十百千]+/y;

/**
 * Cuts a deadline into numbers and words. White space, line breaks of a table cell too, means nothing
 * except between two digits, where it keeps two numbers apart: 2021-03-22 17:00.
 */
export function tokenise(text: string): Tokens {
  const plain = toHalfWidth(text)
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d) | (?!\d)/g, '');
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const found = readNumber(plain, at) ?? readWord(plain, at);
    if (found) tokens.push(found.token);
    else if (plain.charAt(at) !== ' ' && tokens.at(-1)?.kind !== 'unknown') tokens.push(unknown);
    at = found?.end ?? at + 1;
  }
  return tokens;
}

const unknown: Token = { kind: 'unknown', value: 0, digits: 0 };

interface Found {
  readonly token: Token;
  readonly end: number;
}

function readNumber(text: string, at: number): Found | undefined {
  const digits = runAt(arabic, text, at);
  if (digits !== '') return number(Number(digits), digits.length, at + digits.length);
  const written = runAt(chinese, text, at);
  if (written === '') return undefined;
  const value = fromChineseNumber(written);
  const isDigitByDigit = /^[^十百千]{4}$/.test(written);
  return number(value, isDigitByDigit ? 4 : 0, at + written.length);
}

/** A number too long to be part of a date, or without one meaning (三四), is not understood. */
function number(value: number | undefined, digits: number, end: number): Found {
  if (value === undefined || digits > 4) return { token: unknown, end };
  return { token: { kind: 'number', value, digits }, end };
}

function readWord(text: string, at: number): Found | undefined {
  const word = wordAt(text, at);
  return word && { token: { kind: word.kind, value: 0, digits: 0 }, end: at + word.text.length };
}

function runAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
