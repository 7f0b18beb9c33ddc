import { join } from 'node:path';
import type { Context } from './context.ts';

/** The version in package.json. */
export function programVersion({ packageFolder, reader }: Context): string {
  const text = new TextDecoder().decode(reader.readFile(join(packageFolder, 'package.json')));
  return (JSON.parse(text) as { readonly version: string }).version;
}
