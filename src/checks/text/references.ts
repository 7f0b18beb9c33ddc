import { parseProse } from '../../campaign/prose.ts';

/** What stands in place of each character of a reference. */
export const referenceMark = '\ufffc';

/** A text with its references blanked out; every other letter stays where it is. */
export function withoutReferences(text: string): string {
  if (!text.includes('【')) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const segment of parseProse(text)) {
    if (segment.kind === 'text') continue;
    const { start, written } = segment;
    pieces.push(text.slice(done, start), referenceMark.repeat(written.length));
    done = start + written.length;
  }
  return pieces.join('') + text.slice(done);
}
