import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refuseXml } from './check-xml.ts';
import { isSafeName, partKind } from './part-kind.ts';
import { type Gated, Refused } from './refusal.ts';

/** Bytes, and a number of parts. Every step of the gate is bounded by one of them. */
export interface PackageLimits {
  readonly file: number;
  readonly parts: number;
  /** One part, unpacked. */
  readonly part: number;
  /** All parts, unpacked. */
  readonly content: number;
}

const mebibyte = 1024 * 1024;

/** Room for a table of some fifty thousand rows, or a few dozen photographs. */
export const packageLimits: PackageLimits = {
  file: 64 * mebibyte,
  parts: 2000,
  part: 128 * mebibyte,
  content: 192 * mebibyte,
};

/** What `.doc` files and documents with a password begin with (MS-CFB, 2.2). */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zipSignature = Buffer.from('PK');
const endSignature = Buffer.from('PK\x05\x06', 'latin1');
/** What follows the contents in every zip (APPNOTE 4.3.16), a comment aside. */
const endLength = 22;
const knownMethods = [0, 8];

/**
 * The gate every returned file goes through before any parser: takes a .docx apart into its parts, or says why not.
 * Nothing the file claims about itself is believed: sizes are checked against what comes out, names against a
 * list, and unpacking stops at the first byte too many.
 */
export async function openPackage(
  bytes: Uint8Array,
  limits: PackageLimits = packageLimits,
): Promise<Gated<{ readonly parts: ReadonlyMap<string, Uint8Array> }>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (file.length > limits.file) {
      throw new Refused({ kind: 'file-too-large', bytes: file.length, limit: limits.file });
    }
    if (file.subarray(0, compoundFile.length).equals(compoundFile))
      throw new Refused({ kind: 'old-or-locked' });
    if (!file.subarray(0, zipSignature.length).equals(zipSignature)) throw new Refused({ kind: 'not-a-zip' });
    const end = file.lastIndexOf(endSignature);
    if (end < 0 || end + endLength > file.length) throw new Refused({ kind: 'cut-short' });
    const zip = await fromBufferPromise(file, { lazyEntries: true, decodeStrings: false });
    const entries = await listEntries(zip, limits);
    const parts = new Map<string, Uint8Array>();
    for (const [name, entry] of entries) parts.set(name, await unpack(zip, name, entry));
    if (!parts.has('[Content_Types].xml')) throw new Refused({ kind: 'not-a-document' });
    return { ok: true, parts };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, refusal: { kind: 'damaged', detail } };
  }
}

/** Judges the whole directory before anything is unpacked. */
async function listEntries(zip: ZipFile, limits: PackageLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.parts) {
    throw new Refused({ kind: 'too-many-parts', count: zip.entryCount, limit: limits.parts });
  }
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let unpacked = 0;
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1');
    if (name.endsWith('/') && entry.uncompressedSize === 0 && isSafeName(`${name}folder`)) continue;
    judge(name, entry, limits);
    // Names of parts are equal whatever their case (ECMA-376, part 2, 6.2.2.3).
    if (seen.has(name.toLowerCase())) throw new Refused({ kind: 'duplicate-part', part: name });
    seen.add(name.toLowerCase());
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (unpacked > limits.content) throw new Refused({ kind: 'content-too-large', limit: limits.content });
    // Parts that share their bytes are how a small file becomes an endless one.
    if (packed > zip.fileSize)
      throw new Refused({ kind: 'damaged', part: name, detail: 'overlapping parts' });
    entries.set(name, entry);
  }
  return entries;
}

function judge(part: string, entry: Entry, limits: PackageLimits): void {
  if (!isSafeName(part)) throw new Refused({ kind: 'unsafe-name', part });
  if (entry.isEncrypted()) throw new Refused({ kind: 'encrypted-part', part });
  if (partKind(part) === 'unknown') throw new Refused({ kind: 'unknown-part', part });
  if (!knownMethods.includes(entry.compressionMethod)) {
    throw new Refused({ kind: 'damaged', part, detail: `compression method ${entry.compressionMethod}` });
  }
  if (entry.uncompressedSize > limits.part) {
    throw new Refused({ kind: 'part-too-large', part, bytes: entry.uncompressedSize, limit: limits.part });
  }
}

async function unpack(zip: ZipFile, part: string, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    // The stream ends with an error where more or less comes out than the directory says.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  } catch (error) {
    throw new Refused({
      kind: 'damaged',
      part,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Refused({ kind: 'damaged', part, detail: 'checksum' });
  const refusal = partKind(part) === 'xml' ? refuseXml(part, bytes) : undefined;
  if (refusal !== undefined) throw new Refused(refusal);
  return bytes;
}
