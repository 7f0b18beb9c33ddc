import { expect, it } from 'vitest';
import { documentKinds } from '../../src/campaign/document-plan.ts';
import { formKind } from '../../src/schema/form-keys.ts';
import { proseKind } from '../../src/schema/prose-keys.ts';

it('a plan can ask for every kind of document there is, and for no other', () => {
  expect([...proseKind.options, ...formKind.options].sort()).toEqual([...documentKinds].sort());
});
