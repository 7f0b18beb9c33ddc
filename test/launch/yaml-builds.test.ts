import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as yaml from 'yaml';

const root = join(import.meta.dirname, '..', '..');

/** What the bundles hold in place of the package that the tests use: see .ci/build/yaml-without-node.ts. */
const bundled: typeof yaml = await import(join(root, 'node_modules/yaml/browser/index.js'));

const plans = readdirSync(join(root, 'plans'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(root, 'plans', name), 'utf8'));

const broken = [
  'a: [甲, 乙\nb: 1',
  'a: "甲\nb: \'乙\n',
  'a: b: c',
  '- 甲\n -乙\n\t- 丙',
  '&甲 a: *甲\nb: !!timestamp 2024-01-01\n? [c]\n: |2\n   丁',
  '%YAML 1.1\n---\na: 1\n...\n---\nb: 2',
];

// All but bytes (!!binary), of which a plan has none.
test('both builds of the yaml package read the same', () => {
  for (const text of [...plans, ...broken]) {
    expect(readAll(bundled, text)).toEqual(readAll(yaml, text));
  }
});

/** Every node with its place, and every error. */
function readAll({ parseDocument, visit, isScalar }: typeof yaml, text: string): readonly unknown[] {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  });
  const found: unknown[] = document.errors.map(({ code, message, pos }) => [code, message, pos]);
  visit(document, {
    Node(key, node) {
      found.push([
        key,
        node.constructor.name,
        node.range,
        isScalar(node) && [node.value, node.type, node.source],
      ]);
    },
  });
  return found;
}
