import type { BodyPart } from '../../campaign/document-plan.ts';
import { allParts } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';

/** The standard's own, by level (GB/T 9704-2012, 7.3.3). */
const usual = ['一、', '（一）', '1.', '（1）'] as const;

/**
 * HT494, once for each document: headings of one level that are numbered in two ways, （一） in one part and 一是 in
 * another. Chapters and articles have levels of their own, and what has no number is no part of the count.
 */
export const numberingOfSections: Check = {
  run({ documents, incomplete }, report) {
    for (const document of documents) {
      if (!('body' in document) || allParts(document.body).some(({ origin }) => incomplete?.has(origin)))
        continue;
      const levels = sectionsByLevel(document.body);
      for (const [level, parts] of levels.entries()) {
        const marks = parts.map(({ numbering }) => numbering ?? usual[level]);
        const different = parts.find(
          (part, index) => part.numbering && marks.some((mark) => mark !== marks[index]),
        );
        const written = different?.numbering;
        const other = marks.find((mark) => mark !== written);
        if (!different || !written || !other) continue;
        report(diagnostic('HT494', { written, other, level: level + 1 }, different.origin.at('numbering')));
        break;
      }
    }
  },
};

/** The headings that are numbered, from the first level on. */
function sectionsByLevel(body: readonly BodyPart[]): readonly (readonly BodyPart[])[] {
  const levels: (readonly BodyPart[])[] = [];
  for (let open = body; open.length > 0; open = open.flatMap(({ sections }) => sections)) {
    levels.push(open.filter(isNumbered));
    if (levels.length === usual.length) break;
  }
  return levels;
}

const isNumbered = ({ section, numbering }: BodyPart): boolean =>
  section !== undefined && numbering !== 'none' && !numbering?.startsWith('第');
