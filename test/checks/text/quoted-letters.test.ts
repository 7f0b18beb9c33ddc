import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedLetters } from '../../../src/checks/text/quoted-letters.ts';

/** The same, written as patterns. */
function asPatterns(text: string): readonly number[] {
  const quoted = new Uint8Array(text.length);
  for (const pair of [/《[^《》]*》/gu, /“[^“”]*”/gu, /‘[^‘’]*’/gu, /「[^「」]*」/gu]) {
    for (const { index, 0: found } of text.matchAll(pair))
      quoted.fill(1, index + 1, index + found.length - 1);
  }
  return [...quoted];
}

test('what stands inside the innermost pair of marks is quoted', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'甲《》“”‘’「」'), maxLength: 16 }), (text) => {
      expect([...quotedLetters(text)]).toEqual(asPatterns(text));
    }),
    { numRuns: 500 },
  );
});
