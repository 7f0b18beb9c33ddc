import { openPackage } from '../../readers/docx/open-package.ts';
import { type ReadStamp, readStamp } from '../../readers/docx/read-stamp.ts';
import { type DocumentText, readText } from '../../readers/docx/read-text.ts';
import { handEdits } from './hand-edits.ts';

/** What a document says, and what its stamp says that it was written with. */
export interface WrittenDocument {
  readonly text: DocumentText;
  readonly contentHash: string;
  /** Marks of its lines. */
  readonly lines: readonly string[];
}

/** Reads a document that this program wrote and nobody has touched. */
export async function readWrittenDocument(bytes: Uint8Array): Promise<WrittenDocument> {
  const opened = await openPackage(bytes);
  const read = opened.ok ? readText(opened.parts) : undefined;
  const stamp = opened.ok ? readStamp(opened.parts) : undefined;
  if (!read?.ok || !stamp) throw new Error('a document of our own cannot be read');
  return { text: read.text, contentHash: stamp.contentHash, lines: stamp.writtenLines };
}

/**
 * How far what was written is from what somebody's document was written with: lines that one has and the other has not,
 * whatever was changed by hand since. A document without marks of its lines is taken as it is.
 */
export function distance(
  { lines, text }: WrittenDocument,
  found: { readonly text: DocumentText; readonly stamp: ReadStamp },
): number {
  const { writtenLines } = found.stamp;
  if (writtenLines.length === 0) return handEdits(text, found.text).length;
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of writtenLines) counts.set(line, (counts.get(line) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
