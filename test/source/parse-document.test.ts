import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { parse } from '../../src/source/parse-document.ts';
import { yamlComments } from '../../src/source/yaml-comments.ts';

/** What a file is made of, whole or broken. */
const pieces = [
  ...['# 甲', '\n', '\r\n', '  ', '- ', 'k: ', 'a', '12', '|\n', '>-\n', '"', "'", '[', '{', ',', ']', '}'],
  ...[
    '汉',
    '#',
    ' #',
    '---\n',
    '\n---\n',
    '...\n',
    '%YAML 1.2\n',
    '&a ',
    '*a',
    '!!str ',
    '\t',
    '\ufeff',
    '：',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

test('a document is read as the package reads it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const wanted = parseDocument(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        uniqueKeys: false,
        prettyErrors: false,
      });
      expect(saidOf(parse({ path: 'a', text }))).toEqual(saidOf(wanted));
    }),
    { numRuns: 3000 },
  );
});

function saidOf(document: ReturnType<typeof parse>): readonly unknown[] {
  const found: unknown[] = document.errors.map(({ code, pos }) => [code, pos]);
  visit(document, {
    Node: (_, node) => void found.push([node.range, node.tag, isScalar(node) && [node.value, node.type]]),
  });
  return found;
}

test('the comments that are found while a file is read are those that a look for them alone finds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [read, unread] = [
        { path: 'a', text },
        { path: 'a', text },
      ];
      parse(read);
      const placesOf = (file: typeof read) => {
        const { comments, longTexts } = yamlComments(file);
        return [comments, longTexts].map((spans) => spans.map(({ start, end }) => [start, end]));
      };
      expect(placesOf(read)).toEqual(placesOf(unread));
    }),
    { numRuns: 1000 },
  );
});
