import { createHash, type Hash } from 'node:crypto';

/** The one part that is left out: it carries the hash. */
export const propertiesPart = 'docProps/custom.xml';

/**
 * Hash of what a package holds: names and uncompressed bytes of its parts in the order of their names (UTF-16
 * units). Compression, dates and order in the file do not count, because zlib differs between machines.
 * Each name and length is written before the bytes, so that two packages cannot run together to the same stream.
 */
export function contentHash(parts: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const name of [...parts.keys()].filter((part) => part !== propertiesPart).sort()) {
    hashPart(hash, name, parts.get(name) ?? new Uint8Array());
  }
  return hash.digest('hex');
}

/** One part of it. */
export const hashPart = (hash: Hash, name: string, bytes: Uint8Array): Hash =>
  hash.update(beginPart(name, bytes.byteLength)).update(bytes);

/** What stands before the bytes of a part. */
export const beginPart = (name: string, byteLength: number): Uint8Array =>
  Buffer.from(`${name}\n${byteLength}\n`, 'utf8');
