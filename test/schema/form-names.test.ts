import { expect, test } from 'vitest';
import * as z from 'zod';
import { document } from '../../src/schema/document.ts';
import { formNameOf } from '../../src/schema/named-by.ts';

test.each(document.options.map((form, index) => [index, form] as const))(
  'the word that names form %s of a document is a key of it, and its only required choice',
  (_, form) => {
    const shape: Readonly<Record<string, z.core.$ZodType>> = form.shape;
    const choices = Object.entries(shape).flatMap(([key, schema]) =>
      schema instanceof z.ZodEnum ? [[key, schema.options] as const] : [],
    );
    const name = formNameOf(form);
    expect(choices).toEqual([[name?.key, name?.words.options]]);
  },
);
