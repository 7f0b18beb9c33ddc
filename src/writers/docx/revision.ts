import type { Revision } from '../../typeset/laid-out.ts';
import { escapeXml } from './xml.ts';

const elements = { inserted: 'w:ins', removed: 'w:del' } as const;

/** Runs inside the element that says who put them in or took them out (ECMA-376, part 1, 17.13.5); plain without. */
export function tracked(revision: Revision | undefined, runs: string): string {
  if (revision === undefined) return runs;
  const name = elements[revision.kind];
  return `<${name}${attributes(revision)}>${runs}</${name}>`;
}

/** The same for the mark of a paragraph, in its `w:rPr`, and for a row, at the end of its `w:trPr`. */
export const revisionMark = (revision: Revision): string =>
  `<${elements[revision.kind]}${attributes(revision)}/>`;

/** The date is optional, and the time of day is one that no time zone moves to another day. */
function attributes({ number, author, date }: Revision): string {
  const time = date === undefined ? '' : ` w:date="${date}T12:00:00Z"`;
  return ` w:id="${number}" w:author="${escapeXml(author)}"${time}`;
}
