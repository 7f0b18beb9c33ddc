import { createHash } from 'node:crypto';

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
    const bytes = parts.get(name) ?? new Uint8Array();
    hash.update(`${name}\n${bytes.byteLength}\n`, 'utf8').update(bytes);
  }
  return hash.digest('hex');
}
