import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listAnchors, readAnchors } from '../../../src/writers/docx/stamp.ts';

test('any anchors come back from their list', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 })), (anchors) => {
      expect(readAnchors(listAnchors(anchors))).toEqual(anchors);
    }),
  );
  const emoji = ['😀', '😁', '😀'];
  expect(readAnchors(listAnchors(emoji))).toEqual(emoji);
});

test('common beginnings are written once, and no white space is left that a program might trim', () => {
  const list = listAnchors(['进展表/甲/总数', '进展表/甲/已改', '进展表/乙 丙']);
  expect(list).toBe('["0/进展表/甲/总数","6/已改","4/乙\\u0020丙"]');
});

test.each(['', '{}', '[1]', '["x"]', '["1000/x"]', '["-1/x"]'])('%j is not a list of anchors', (text) => {
  expect(readAnchors(text)).toBeUndefined();
});

test('a forged list cannot grow beyond its own size', () => {
  const forged = JSON.stringify([`0/${'x'.repeat(100_000)}`, ...Array.from({ length: 1000 }, () => '999/y')]);
  const anchors = readAnchors(forged) ?? [];
  expect(Math.max(...anchors.slice(1).map((anchor) => anchor.length))).toBe(1000);
});
