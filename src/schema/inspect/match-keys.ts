import { guessKey } from './guess-key.ts';
import type { KnownKey } from './known-keys.ts';

/** Which written key stands for which known one. */
export interface MatchedKeys {
  /** Known key → written key, the misspelt ones too. */
  readonly matched: ReadonlyMap<string, string>;
  /** Written keys that are not known, with the known key that was meant where that is clear. */
  readonly unknown: ReadonlyMap<string, string | undefined>;
}

/** Keys that give a thing its name; they are mistaken for one another. */
const naming: ReadonlySet<string> = new Set(['name', 'title', 'label', 'section', 'group', 'text', 'role']);

/** Finds out what was meant by each written key. A known key is meant once at most. */
export function matchKeys(keys: readonly KnownKey[], written: readonly string[]): MatchedKeys {
  const names = namesOf(keys);
  const matched = new Map<string, string>();
  for (const key of written) if (names.has(key)) matched.set(key, key);
  const unknown = new Map<string, string | undefined>();
  if (matched.size === written.length) return { matched, unknown };
  const free = () => keys.filter(({ key }) => !matched.has(key));
  for (const key of written) {
    if (names.has(key)) continue;
    const meant = guessKey(key, free());
    unknown.set(key, meant);
    if (meant !== undefined) matched.set(meant, key);
  }
  const [misnamed, ...others] = [...unknown].filter(([key, meant]) => meant === undefined && naming.has(key));
  const [missing] = free().filter(({ key, required }) => required && naming.has(key));
  if (misnamed && others.length === 0 && missing) {
    unknown.set(misnamed[0], missing.key);
    matched.set(missing.key, misnamed[0]);
  }
  return { matched, unknown };
}

const namesByKeys = new WeakMap<readonly KnownKey[], ReadonlySet<string>>();

function namesOf(keys: readonly KnownKey[]): ReadonlySet<string> {
  const before = namesByKeys.get(keys);
  if (before) return before;
  const names = new Set(keys.map(({ key }) => key));
  namesByKeys.set(keys, names);
  return names;
}
