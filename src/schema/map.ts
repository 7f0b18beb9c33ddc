import * as z from 'zod';
import { once } from './once.ts';

const nothingElse = z.never();

/**
 * A map with these keys and no others. A plan uses a few of the maps that there are, and most of what zod takes at the
 * start goes into making schemas: the keys are made when they are first looked at.
 */
export function map<Keys extends z.core.$ZodLooseShape>(
  keys: () => Keys,
  ...rules: z.core.$ZodCheck<object>[]
): z.ZodObject<z.core.util.Writeable<Keys>, z.core.$strict> {
  // Spread: keys that are getters, so that a map can hold itself, are asked once.
  const shape = once(() => ({ ...keys() }));
  const schema = new z.ZodObject({
    type: 'object',
    get shape() {
      return shape();
    },
    catchall: nothingElse,
    checks: rules,
  });
  return schema as ReturnType<typeof map<Keys>>;
}

/**
 * A map with the keys of another, and further ones that may hold the map itself. Apart from the others, because the
 * type of a getter beside a spread would be asked for before there is one.
 */
export function mapWith<Keys extends z.core.$ZodLooseShape, More extends z.core.$ZodLooseShape>(
  keys: () => Keys,
  more: () => More,
): z.ZodObject<z.core.util.Extend<Keys, z.core.util.Writeable<More>>, z.core.$strict> {
  return map(() => ({ ...keys(), ...more() })) as unknown as ReturnType<typeof mapWith<Keys, More>>;
}
