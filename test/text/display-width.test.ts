import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanForTerminal } from '../../src/text/clean.ts';
import { displayWidth } from '../../src/text/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['专项整治', 8],
    ['2021年1月', 9],
    ['（一）、。：', 12],
    ['全角ＡＢ１', 10],
    ['㈠', 2],
    ['𠮷野', 4],
    ['한국', 4],
    ['한', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['葛\u{e0100}', 2],
    ['a\u200bb', 2],
    ['“”…①', 4],
    ['😀', 2],
    ['👨‍👩‍👧', 2],
    ['🇨🇳', 2],
    ['☎️', 2],
    ['☎', 1],
    ['1️⃣', 2],
    ['\u001b', 0],
    ['␛[31m', 5],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is never negative and never more than two columns a code unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const width = displayWidth(text);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(width).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });

  it('adds up over plain Chinese and Latin text', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'安全生产，（一）ab 12.') });
    fc.assert(
      fc.property(plain, plain, (left, right) => {
        expect(displayWidth(left + right)).toBe(displayWidth(left) + displayWidth(right));
      }),
    );
  });

  it('gives every shown control at least one column, so that a caret does not slip', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('\u001b', '\u202e', '\u200b', '\t', '\n', '\u009b', '\ud83d'),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        expect(displayWidth(cleanForTerminal(text))).toBeGreaterThanOrEqual(text.length);
      }),
    );
  });

  it('measures a long hostile line in time that grows with its length', () => {
    const line = `${'e'.concat('\u0301'.repeat(1000))}专👨‍👩‍👧`.repeat(100);
    expect(displayWidth(line)).toBe(500);
  });
});
