import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHalfWidth } from '../../src/text/half-width.ts';

it('narrows what has a narrow form and leaves 。、 alone', () => {
  expect(toHalfWidth('２０２１－３：ＡＢ　～，。、')).toBe('2021-3:AB ~,。、');
});

it('never moves a place in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toHalfWidth(text)).toHaveLength(text.length);
    }),
  );
});
