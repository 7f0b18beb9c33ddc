import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillFile } from '../../../src/writers/docx/fill-file.ts';
import { packAround, packPart } from '../../../src/writers/docx/packed-part.ts';

const text = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '&', '𠮷'), maxLength: 12 });
/** Two values of one length for each place, between pieces of a part. */
const part = fc.record({
  pieces: fc.array(text, { minLength: 4, maxLength: 4 }),
  values: fc.array(fc.tuple(text, fc.boolean()), { minLength: 3, maxLength: 3 }),
});

/** As many bytes, other signs. */
const another = (value: string) => value.replaceAll('甲', '丙').replaceAll('a', 'b').replaceAll('&', '<');

test('a file is the same whatever values of these lengths it was made with first', () => {
  fc.assert(
    fc.property(part, part, text, (one, other, rest) => {
      const parts = new Map([
        ['a.xml', packPart([])],
        ['b.xml', packPart([Buffer.from(rest)])],
        ['c.xml', packPart([])],
      ]);
      const sources = new Map([
        ['a.xml', one],
        ['c.xml', other],
      ]);
      const open = new Map(
        [...sources].map(([name, { pieces }]) => [
          name,
          packAround(pieces.map((piece) => Buffer.from(piece))),
        ]),
      );
      const valuesOf = (choose: (value: string, isOther: boolean) => string) =>
        new Map([...sources].map(([name, { values }]) => [name, values.map((each) => choose(...each))]));
      const first = valuesOf((value) => value);
      const second = valuesOf((value, isOther) => (isOther ? another(value) : value));

      const fill = fillFile(parts, open, first);
      // Made with the values that it is asked for, it is joined anew.
      expect(Buffer.from(fill(second)).equals(fillFile(parts, open, second)(second))).toBe(true);
      // The first file is as it was.
      expect(Buffer.from(fill(first)).equals(fillFile(parts, open, first)(first))).toBe(true);
    }),
  );
});
