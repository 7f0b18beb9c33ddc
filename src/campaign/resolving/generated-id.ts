import { createHash } from 'node:crypto';

/** Enough letters to recognise the thing in a diff. */
const slugLength = 12;
/** 24 bits: two things of one campaign share both slug and digest only where somebody wants them to. */
const digestLength = 6;

/**
 * The id of a thing that was given none: `#查清危险化学品底数-3fa9c1`. It is made of the parent's id and the thing's
 * own words, never of its position, so that inserting or moving a neighbour changes no other id (anchors of blanks
 * are made of ids).
 */
export function generatedId(parent: string, words: string): string {
  const slug = [...words.normalize('NFC')].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const digest = createHash('sha256')
    .update(`${parent}\n${words.normalize('NFC')}`)
    .digest('hex');
  return `#${slug.slice(0, slugLength).join('')}-${digest.slice(0, digestLength)}`;
}
