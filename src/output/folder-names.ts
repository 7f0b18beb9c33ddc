import { createHash } from 'node:crypto';
import { fold, safeFileName } from './safe-name.ts';

/** Characters of a folder's name: a district, a unit and a document below it still make a path that Windows opens. */
const longest = 40;

/** Digits of the mark that a name gets of which something is missing in its folder's. */
const markLength = 6;

/** Most names of a list: they are safe as they stand, and short enough. */
const isPlain = /^[\u3400-\u4dbf\u4e00-\u9fff][\u3400-\u4dbf\u4e00-\u9fff0-9A-Za-z（）]{0,39}$/u;

/**
 * The folder of a name, safe on every system. Where something of the name is lost (cut off, or of no use at an edge), a
 * short mark of the whole name stands at the end, so that a folder does not depend on who else has one.
 */
export function folderName(name: string): string {
  if (isPlain.test(name)) return name;
  const whole = safeFileName(name);
  const isWhole = [...whole].length <= longest && readAlike(whole) === readAlike(name);
  return isWhole ? whole : markedName(name);
}

/** Full-width signs stand for those that a folder's name cannot have: nothing is lost with them. */
const readAlike = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/gu, ' ');

function markedName(name: string): string {
  const mark = createHash('sha256').update(name).digest('hex').slice(0, markLength);
  const room = longest - markLength - 2;
  return `${safeFileName([...safeFileName(name)].slice(0, room).join(''))}（${mark}）`;
}

/** Which names must not be given as they are. */
export interface FolderNameLimits {
  /** Never given; asked for names that are folded already. */
  readonly isReserved?: (folded: string) => boolean;
  /** All names that will be asked for: those that a disk does not tell apart all get a mark, whatever their order. */
  readonly all?: Iterable<string>;
}

/** Gives names to folders that stand side by side. */
export function createFolderNames({ isReserved = () => false, all = [] }: FolderNameLimits = {}): {
  /** A safe name, different from all that were given before also on disks that do not tell capitals apart: 甲（2）. */
  readonly claim: (name: string) => string;
} {
  const asked = new Map<string, number>();
  for (const name of all) {
    const key = fold(folderName(name));
    asked.set(key, (asked.get(key) ?? 0) + 1);
  }
  const taken = new Set<string>();
  /** The last number that a name was given, so that thousands of equal names do not search from the beginning. */
  const numbers = new Map<string, number>();
  return {
    claim(name) {
      const plain = folderName(name);
      const isShared = (asked.get(fold(plain)) ?? 0) > 1;
      const safe = isShared || isReserved(fold(plain)) ? markedName(name) : plain;
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
