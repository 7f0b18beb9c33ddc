import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { parse } from '../../src/source/parse-document.ts';

/** What values that are no text are made of, and what text is. */
const pieces = [
  ...['~', 'null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE', 'nul', 'tru'],
  ...['0o7', '0x1f', '0', '12', '+', '-', '.', 'e', 'E', '.inf', '.INF', '.nan', '.NaN', '1.', '_'],
  ...['甲', '，', 'a', 'N', 'n', 'f', 'x', ' ', '“', '', '\u00a0', '\ufeff', '𠮷'],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join(''));

test('a text is known for one by its beginning only where the parser takes it for one', () => {
  fc.assert(
    fc.property(texts, (written) => {
      const text = `- ${written}\n- { ${written}: ${written} }\n- !!str ${written}\n- "${written}"\n`;
      expect(values(parse({ path: 'a', text }))).toEqual(
        values(
          parseDocument(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: false,
            prettyErrors: false,
          }),
        ),
      );
    }),
    { numRuns: 3000 },
  );
});

function values(document: ReturnType<typeof parse>): readonly unknown[] {
  const found: unknown[] = document.errors.map(({ code, message }) => [code, message]);
  visit(document, {
    Node: (_, node) =>
      void found.push([node.range, node.tag, isScalar(node) && [node.value, node.type, node.source]]),
  });
  return found;
}
