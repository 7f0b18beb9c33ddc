import { namesOf, type Office, printedName } from '../../campaign/office.ts';
import { leadingIn, type NamedBody } from './bodies-named.ts';

/** So much of a name tells which names may stand at a place. */
const keyLength = 2;

/** 各村 and 各校 are ordinary words in a text, whatever they are short for in the lists of a plan. */
const everydayWord = /^各?\p{Script=Han}$/u;

/** Finds bodies in a text, in order. */
export type FindBodies = (text: string) => readonly NamedBody[];

/**
 * Finds the offices of the plan that have aliases, where there are any, by each of their names. A name with other letters right before it is
 * perhaps another body's (开发区事业局), and is left alone.
 */
export function registeredBodies(offices: readonly Office[]): FindBodies | undefined {
  const byKey = new Map<string, NamedBody[]>();
  for (const office of offices.filter(({ aliases }) => aliases.length > 0)) {
    for (const form of namesOf(office).filter((name) => !everydayWord.test(name))) {
      const isFull = form === office.name && form !== printedName(office);
      const key = form.slice(0, keyLength);
      byKey.set(key, [...(byKey.get(key) ?? []), { body: `#${office.name}`, form, isFull, start: 0 }]);
    }
  }
  if (byKey.size === 0) return undefined;
  for (const names of byKey.values()) names.sort((one, other) => other.form.length - one.form.length);

  return (text) => {
    const found: NamedBody[] = [];
    for (let start = 0; start < text.length; start++) {
      const named = byKey
        .get(text.slice(start, start + keyLength))
        ?.find(({ form }) => text.startsWith(form, start));
      if (!named) continue;
      if (standsAlone(text, start)) found.push({ ...named, start });
      start += named.form.length - 1;
    }
    return found;
  };
}

function standsAlone(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return !/\p{Script=Han}/u.test(before) || leadingIn.has(before);
}
