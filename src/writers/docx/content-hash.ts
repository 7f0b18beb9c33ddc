import { createHash, type Hash } from 'node:crypto';
import { byteLength, type PartBytes } from './part-bytes.ts';

/** The one part that is left out: it carries the hash. */
export const propertiesPart = 'docProps/custom.xml';

/**
 * Hash of what a package holds: names and uncompressed bytes of its parts in the order of their names (UTF-16
 * units). Compression, dates and order in the file do not count, because zlib differs between machines.
 * Each name and length is written before the bytes, so that two packages cannot run together to the same stream.
 */
export function contentHash(parts: ReadonlyMap<string, Uint8Array | PartBytes>): string {
  const hash = createHash('sha256');
  for (const name of [...parts.keys()].filter((part) => part !== propertiesPart).sort()) {
    hashPart(hash, name, [parts.get(name) ?? []].flat());
  }
  return hash.digest('hex');
}

/** One part of it. */
export function hashPart(hash: Hash, name: string, bytes: PartBytes): void {
  hash.update(beginPart(name, byteLength(bytes)));
  for (const piece of bytes) hash.update(piece);
}

/** What stands before the bytes of a part. */
export const beginPart = (name: string, byteLength: number): Uint8Array =>
  Buffer.from(`${name}\n${byteLength}\n`, 'utf8');
