import type { PartBytes } from './part-bytes.ts';

/** More than a document has short parts, and room for those of several looks. */
const mostTexts = 64;
const known = new Map<string, PartBytes>();

/**
 * The bytes of a text that documents share, such as the styles: one object for the same text, so that what is made of
 * it can be kept with it. The texts that were asked for last are remembered.
 */
export function sharedBytes(text: string): PartBytes {
  const bytes = known.get(text) ?? [Buffer.from(text, 'utf8')];
  known.delete(text);
  known.set(text, bytes);
  const [oldest] = known.keys();
  if (known.size > mostTexts && oldest !== undefined) known.delete(oldest);
  return bytes;
}
