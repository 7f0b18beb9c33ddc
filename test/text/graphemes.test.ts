import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../src/text/graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const whole = (text: string) => [...graphemes(text)].map(({ segment, index }) => [index, segment]);
const asUnicodeSays = (text: string) =>
  [...segmenter.segment(text)].map(({ segment, index }) => [index, segment]);

describe('graphemes', () => {
  it.each([
    '',
    '安全生产abc',
    'é',
    'e\u0301',
    '葛\u{e0100}',
    '👨‍👩‍👧',
    '\r\n',
    'か\u3099',
    'ｶﾞ',
    '☎️',
    '1️⃣',
    '\u00a9\ufe0f',
    '𠮷野',
  ])('%j is divided as Unicode says', (text) => {
    expect(whole(text)).toEqual(asUnicodeSays(text));
  });

  it('every pair of letters is divided as Unicode says, beside plain letters and beside each other', () => {
    const letter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(letter, letter, (one, other) => {
        for (const text of [`${one}${other}`, `县${one}`, `${one}县`]) {
          expect(whole(text)).toEqual(asUnicodeSays(text));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('any text is divided as Unicode says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(whole(text)).toEqual(asUnicodeSays(text));
      }),
    );
  });
});
