import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isSeq, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { applyEdits } from '../../src/cli/fix/apply-edits.ts';
import { parse } from '../../src/source/parse-document.ts';
import { removeEntries } from '../../src/source/remove-entries.ts';

/** Takes entries out of the collection that `find` gives. */
function without(
  text: string,
  indexes: readonly number[],
  find: (root: YAMLMap | YAMLSeq) => unknown = (root) => root,
): string {
  const file = { path: 'a.yaml', text };
  const root = parse(file).contents;
  if (!isMap(root) && !isSeq(root)) throw new Error('no collection');
  const collection = find(root);
  if (!isMap(collection) && !isSeq(collection)) throw new Error('no collection');
  return applyEdits(text, removeEntries(file, collection, new Set(indexes)));
}

const firstItem = (root: YAMLMap | YAMLSeq): unknown => root.items[0];

test('a key goes with what is behind it, and with the comment that silences it', () => {
  const text = 'a: 1\n# about what follows\n# hongtou-ignore HT411: 理由\nb: 2 # two\n\n# tail\nc: 3\n';
  expect(without(text, [1])).toBe('a: 1\n# about what follows\n\n# tail\nc: 3\n');
});

test('an item goes with the comments right above; the first one leaves the heading', () => {
  const text = 'list:\n  # heading\n  - a\n  # of b\n  - b\n  - c\n';
  const list = (root: YAMLMap | YAMLSeq): unknown => isMap(root) && root.get('list', true);
  expect(without(text, [1], list)).toBe('list:\n  # heading\n  - a\n  - c\n');
  expect(without(text, [0], list)).toBe('list:\n  # heading\n  # of b\n  - b\n  - c\n');
});

test('the first key of an item makes room for the next', () => {
  expect(without('- number: 1\n  title: 甲\n- b\n', [0], firstItem)).toBe('- title: 甲\n- b\n');
  expect(without('- number: 1\n  # of title\n  title: 甲\n', [0], firstItem)).toBe(
    '- \n  # of title\n  title: 甲\n',
  );
});

test.each([
  ['{ a: 1, b: 2, c: 3 }', [0], '{ b: 2, c: 3 }'],
  ['{ a: 1, b: 2, c: 3 }', [2], '{ a: 1, b: 2 }'],
  ['{ a: 1, b: 2, c: 3 }', [1, 2], '{ a: 1 }'],
  ['{ a: 1 }', [0], '{}'],
  // A wide space is a text, which no comma may be left before.
  ['[ a, \u2000 ]', [1], '[ a ]'],
  ['[\n  a,\n  b,\n  c,\n]', [1], '[\n  a,\n  c,\n]'],
  ['[\n  a,\n  b,\n]', [1], '[\n  a,\n]'],
  ['a: 1\nb: 2\n', [0, 1], '{}\n'],
] as const)('%j without %j', (text, indexes, expected) => {
  expect(without(text, indexes)).toBe(expected);
});

test('line ends of Windows stay, and a file without a last one', () => {
  expect(without('a: 1\r\nb: |\r\n  x\r\n\r\n  y\r\nc: 3', [1])).toBe('a: 1\r\nc: 3');
  expect(without('a: 1\r\nb: 2', [1])).toBe('a: 1\r\n');
});

test('whatever is taken out, the rest says what it said', () => {
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'grapheme-composite', maxLength: 12 }),
      fc.integer(),
      fc.constant('第一行\n第二行\n'),
      fc.array(tie('any'), { minLength: 1, maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z甲乙丙]{1,4}$/u), tie('any'), { minKeys: 1, maxKeys: 4 }),
    ),
  })).any;
  const list = fc.array(value, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(list, fc.boolean(), fc.array(fc.nat(5)), (items, flow, wanted) => {
      const indexes = [...new Set(wanted.filter((index) => index < items.length))];
      const text = stringify(items, { collectionStyle: flow ? 'flow' : 'block' });
      const left = parse({ path: 'a.yaml', text: without(text, indexes) });
      expect(left.errors).toEqual([]);
      const before = parse({ path: 'a.yaml', text }).toJS();
      expect(left.toJS()).toEqual(before.filter((_: unknown, index: number) => !indexes.includes(index)));
    }),
    { numRuns: 300 },
  );
});
