import type { LaidOutDocument } from '../../typeset/laid-out.ts';
import { propertiesPart } from './content-hash.ts';
import { fillContentHash, fillProperties, fillWording } from './fill-copy.ts';
import { lineOf, spokenLines, spokenMargins } from './own-wording.ts';
import { packAround, packOnce } from './packed-part.ts';
import { bodyPart, writeParts } from './parts.ts';
import type { Stamp } from './stamp.ts';
import { inOrder, type WrittenDocx } from './write-docx.ts';
import { escapeXml } from './xml.ts';
import { joinParts } from './zip.ts';

/** Copies of one document that differ in a name alone. */
export interface Copies {
  /** The copy for a name: what `writeDocx` gives for the document laid out with it, but for the compression. */
  of(name: string): WrittenDocx;
}

/**
 * Prepares the copies of a document that was laid out with `marker` in the place of the name: everything but the name
 * is written, compressed and, as far as it stands before the name, hashed once.
 *
 * The caller sees to it that the document would be laid out alike with every name, and that `marker` stands for nothing
 * else. Gives nothing where copies would not do: the marker is not in the text, was divided by typesetting, or stands
 * where more than itself depends on it (margins, the title among the properties, a blank's anchor and label).
 */
export async function prepareCopies(
  document: LaidOutDocument,
  stamp: Stamp,
  marker: string,
): Promise<Copies | undefined> {
  if (marker === '' || document.blanks.some((blank) => isNamedBy(blank, marker))) return undefined;
  const parts = writeParts(document);
  const mark = Buffer.from(escapeXml(marker), 'utf8');
  const body = cut(Buffer.concat(parts.get(bodyPart) ?? []), mark);
  const spoken = spokenLines(document).filter((line) => lineOf(line) !== '');
  const margins = spokenMargins(document);
  // Divided by a line break or between two paragraphs, it is in the words and not in the part.
  const places = spoken.flat().join('').split(marker).length - 1;
  const isElsewhere =
    margins.some((text) => text.includes(marker)) ||
    [...parts].some(([name, bytes]) => name !== bodyPart && Buffer.concat(bytes).includes(mark));
  if (places === 0 || places !== body.length - 1 || isElsewhere) return undefined;

  const bodyOf = packAround(body);
  const contentOf = fillContentHash(parts, bodyPart, body);
  const wordingOf = fillWording(spoken, { margins, pictures: 0 }, marker);
  const anchors = document.blanks.map(({ anchor }) => anchor);
  const propertiesOf = fillProperties(stamp, anchors, { lines: wordingOf(marker).lines.join('') });
  const toFill = packOnce([]);
  const packed = [...parts].map(
    ([name, bytes]) => [name, name === bodyPart ? toFill : packOnce(bytes)] as const,
  );
  const common = inOrder(new Map(packed), propertiesPart, toFill);
  return {
    of(name) {
      const value = Buffer.from(escapeXml(name), 'utf8');
      const contentHash = contentOf(value);
      const { text, lines } = wordingOf(name);
      const properties = propertiesOf({ content: contentHash, text, lines: lines.join('') });
      const filled = new Map(common)
        .set(bodyPart, bodyOf(Array.from({ length: places }, () => value)))
        .set(propertiesPart, properties);
      return { bytes: joinParts(filled), contentHash, lines };
    },
  };
}

const isNamedBy = ({ anchor, label }: LaidOutDocument['blanks'][number], marker: string): boolean =>
  anchor.includes(marker) || label.includes(marker);

/** The pieces between the places where `mark` stands. */
function cut(bytes: Buffer, mark: Buffer): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, from)) {
    pieces.push(bytes.subarray(from, at));
    from = at + mark.length;
  }
  return [...pieces, bytes.subarray(from)];
}
