import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf } from '../../src/source/place-node.ts';

/** The white space of JavaScript, and what stands next to it. */
const letters = [
  ...' \t\n\r\u000b\u00a0\u1680\u2000\u200a\u2028\u202f\u205f\u3000\ufeff!~\u007f\u0085。一龥a1”',
];

test('a span ends where its text ends without the white space behind it', () => {
  const texts = fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.nat(9), fc.nat(9), (text, one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const span = spanOf({ range: [start, end, end] }, { path: 'a', text });
      expect(text.slice(span.start, span.end)).toBe(text.slice(start, end).trimEnd());
      expect(span.end).toBeGreaterThanOrEqual(span.start);
    }),
    { numRuns: 2000 },
  );
});
