import type { LaidOutDocument } from '../../typeset/laid-out.ts';
import { propertiesPart } from './content-hash.ts';
import { fillContentHash, fillWording, openProperties } from './fill-copy.ts';
import { type FillFile, fillFile } from './fill-file.ts';
import { lineOf, spokenLines, spokenMargins } from './own-wording.ts';
import { packAround, packOnce } from './packed-part.ts';
import { bodyPart, writeParts } from './parts.ts';
import { hashValues, type Stamp } from './stamp.ts';
import { inOrder, type WrittenDocx } from './write-docx.ts';
import { escapeXml } from './xml.ts';

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

  const contentOf = fillContentHash(parts, bodyPart, body);
  const wordingOf = fillWording(spoken, { margins, pictures: 0 }, marker);
  const anchors = document.blanks.map(({ anchor }) => anchor);
  const markedLines = wordingOf(marker).lines.join('');
  const open = new Map([
    [bodyPart, packAround(body)],
    [propertiesPart, openProperties(stamp, anchors, markedLines)],
  ]);
  const toFill = packOnce([]);
  const packed = [...parts].map(
    ([name, bytes]) => [name, name === bodyPart ? toFill : packOnce(bytes)] as const,
  );
  const common = inOrder(new Map(packed), propertiesPart, toFill);
  const files = new Map<number, FillFile>();
  return {
    of(name) {
      const value = escapeXml(name);
      const length = Buffer.byteLength(value);
      const contentHash = contentOf(value, length);
      const { text, lines } = wordingOf(name);
      const values = new Map([
        [bodyPart, Array.from({ length: places }, () => value)],
        [propertiesPart, hashValues({ content: contentHash, text, lines: lines.join('') })],
      ]);
      const fill = files.get(length) ?? fillFile(common, open, values);
      const bytes = fill(values);
      keep(files, length, fill, bytes.byteLength);
      return { bytes, contentHash, lines };
    },
  };
}

/** Bytes of files that are kept to be filled in, one for each length of a name: enough for those of one list. */
const mostInFiles = 1 << 18;

/** Keeps what was asked for last. */
function keep(files: Map<number, FillFile>, length: number, fill: FillFile, size: number): void {
  if (files.has(length)) return;
  files.set(length, fill);
  const [oldest] = files.keys();
  if (files.size > 1 && files.size * size > mostInFiles && oldest !== undefined) files.delete(oldest);
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
