import { expect, test } from 'vitest';
import { comparison } from '../../src/i18n/zh/comparison.ts';
import { meaningsOf } from '../../src/schema/choice.ts';
import { formKind } from '../../src/schema/form-keys.ts';
import { proseKind } from '../../src/schema/prose-keys.ts';

test('a comparison calls the kinds of documents what the keys of a plan call them', () => {
  const kinds = [proseKind, formKind].flatMap((schema) =>
    schema.options.map((word, index) => [word, meaningsOf(schema)[index]] as const),
  );
  expect(comparison.choices.kind).toEqual(Object.fromEntries(kinds));
});
