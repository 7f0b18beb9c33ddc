import type { KeyName } from '../../diagnostics/areas/schema.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { chineseNames } from './chinese-names.ts';

const han = /\p{Script=Han}/u;

/** The key that was meant by one that does not exist: misspelt, in another case, or its Chinese name. */
export function guessKey(written: string, keys: readonly KeyName[]): string | undefined {
  if (!han.test(written)) {
    return nearest(
      written,
      keys.map(({ key }) => key),
    );
  }
  const name = written.normalize('NFKC').trim();
  const byName = new Map<string, string>();
  for (const { key, title } of keys) if (!byName.has(title)) byName.set(title, key);
  for (const { key } of keys) {
    for (const other of chineseNames[key] ?? []) if (!byName.has(other)) byName.set(other, key);
  }
  const near = byName.has(name) ? name : nearest(name, byName.keys());
  return near === undefined ? undefined : byName.get(near);
}
