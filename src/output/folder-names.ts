import { fold, safeFileName } from './safe-name.ts';

/** Characters of a folder's name: a district, a unit and a document below it still make a path that Windows opens. */
const longest = 40;

/** Gives names to folders that stand side by side; what is in `reserved` (already folded) is never given. */
export function createFolderNames(isReserved: (folded: string) => boolean = () => false): {
  /** A safe name, different from all that were given before also on disks that do not tell capitals apart: 甲（2）. */
  readonly claim: (name: string) => string;
} {
  const taken = new Set<string>();
  /** The last number that a name was given, so that thousands of equal names do not search from the beginning. */
  const numbers = new Map<string, number>();
  return {
    claim(name) {
      const whole = safeFileName(name);
      const safe = [...whole].length <= longest ? whole : safeFileName([...whole].slice(0, longest).join(''));
      const key = fold(safe);
      for (let number = numbers.get(key) ?? 1; ; number += 1) {
        const candidate = number === 1 ? safe : `${safe}（${number}）`;
        const folded = fold(candidate);
        if (taken.has(folded) || isReserved(folded)) continue;
        taken.add(folded);
        numbers.set(key, number + 1);
        return candidate;
      }
    },
  };
}
