import type { LaidOutDocument } from '../../typeset/laid-out.ts';
import { contentHash, propertiesPart } from './content-hash.ts';
import { ownWording } from './own-wording.ts';
import { packOnce } from './packed-part.ts';
import { writeParts } from './parts.ts';
import { listProperties, type Stamp, writeProperties } from './stamp.ts';
import { lineMarks, textHash } from './text-hash.ts';
import { joinParts } from './zip.ts';

/** A .docx file and what it says about itself. */
export interface WrittenDocx {
  readonly bytes: Uint8Array;
  /** The hash in its stamp; two documents with the same one hold the same. */
  readonly contentHash: string;
  /** Marks of its lines, as in its stamp; see `lineMarks`. */
  readonly lines: readonly string[];
}

/**
 * A laid-out document as a .docx file. The same document and stamp give the same bytes: there is no clock, no chance
 * and no system in them.
 */
export async function writeDocx(document: LaidOutDocument, stamp: Stamp): Promise<WrittenDocx> {
  const parts = writeParts(document);
  const wording = ownWording(document);
  const lines = lineMarks(wording);
  const hashes = { content: contentHash(parts), text: textHash(wording), lines: lines.join('') };
  const anchors = document.blanks.map(({ anchor }) => anchor);
  const properties = writeProperties(listProperties(stamp, hashes, anchors));
  const all = inOrder(parts, propertiesPart, [Buffer.from(properties, 'utf8')]);
  const bytes = joinParts(new Map([...all].map(([name, part]) => [name, packOnce(part)])));
  return { bytes, contentHash: hashes.content, lines };
}

/** The parts, which are in the order of their names, with one more. */
export function inOrder<Part>(
  parts: ReadonlyMap<string, Part>,
  name: string,
  part: Part,
): ReadonlyMap<string, Part> {
  return new Map([...parts, [name, part] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
}
