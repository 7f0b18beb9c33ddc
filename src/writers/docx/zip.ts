import { type PackedPart, packPart } from './packed-part.ts';

/** Midnight of 1980-01-01, the earliest date a zip file can say: a file's age must not show in its bytes. */
const date = (1 << 5) | 1;
const time = 0;
const versionNeeded = 20;
const methodDeflate = 8;
const localHeaderLength = 30;
const centralHeaderLength = 46;
const endLength = 22;
/** Where the fields that both headers share begin in each, and the checksum in them. */
const localFields = 4;
const centralFields = 6;
const checksumField = 10;
const largest = 0xffff_ffff;

/** A zip file with the parts in the given order. */
export const writeZip = (parts: ReadonlyMap<string, Uint8Array>, level?: number): Uint8Array =>
  joinParts(new Map([...parts].map(([name, bytes]) => [name, packPart([bytes], level)])));

/**
 * A zip file with parts that are compressed already, in the given order. Nothing in it depends on the clock, the time
 * zone or the system: no extra fields, no folders, one compression level. Names are ASCII, as package part names are.
 */
export function joinParts(parts: ReadonlyMap<string, PackedPart>): Uint8Array {
  const { entries, directory, length } = layOut(parts);
  if (length > largest || parts.size > 0xffff) throw new Error('the package is too large for a zip file');
  const file = Buffer.alloc(length);
  for (const entry of entries) writeFile(file, entry);
  for (const entry of entries) writeDirectoryEntry(file, entry);
  const at = length - endLength;
  file.writeUInt32LE(0x0605_4b50, at);
  file.writeUInt16LE(parts.size, at + 8);
  file.writeUInt16LE(parts.size, at + 10);
  file.writeUInt32LE(at - directory, at + 12);
  file.writeUInt32LE(directory, at + 16);
  return file;
}

/** Where a part stands in a zip file. */
export interface PartPlace {
  /** Its compressed bytes. */
  readonly data: number;
  /** Its checksum, in both of its headers. */
  readonly checksums: readonly number[];
}

/** Where each part stands in the file that `joinParts` gives. */
export const placesOfParts = (parts: ReadonlyMap<string, PackedPart>): ReadonlyMap<string, PartPlace> =>
  new Map(
    layOut(parts).entries.map(({ name, offset, directoryOffset }) => [
      name,
      {
        data: offset + localHeaderLength + name.length,
        checksums: [offset + localFields + checksumField, directoryOffset + centralFields + checksumField],
      },
    ]),
  );

/** Entries one behind the other, then the directory. */
function layOut(parts: ReadonlyMap<string, PackedPart>): {
  readonly entries: readonly Entry[];
  readonly directory: number;
  readonly length: number;
} {
  let offset = 0;
  let directoryLength = 0;
  const files = [...parts].map(([name, part]) => {
    const compressed = part.data.reduce((sum, piece) => sum + piece.byteLength, 0);
    const file = { name, part, compressed, offset, directoryOffset: directoryLength };
    offset += localHeaderLength + name.length + compressed;
    directoryLength += centralHeaderLength + name.length;
    return file;
  });
  const entries = files.map((file) => ({ ...file, directoryOffset: offset + file.directoryOffset }));
  return { entries, directory: offset, length: offset + directoryLength + endLength };
}

interface Entry {
  readonly name: string;
  readonly part: PackedPart;
  /** Of its local header. */
  readonly offset: number;
  readonly directoryOffset: number;
  readonly compressed: number;
}

function writeFile(file: Buffer, entry: Entry): void {
  const { name, part, offset } = entry;
  file.writeUInt32LE(0x0403_4b50, offset);
  writeCommonFields(file, offset + localFields, entry);
  file.write(name, offset + localHeaderLength, 'ascii');
  let at = offset + localHeaderLength + name.length;
  for (const piece of part.data) {
    file.set(piece, at);
    at += piece.byteLength;
  }
}

function writeDirectoryEntry(file: Buffer, entry: Entry): void {
  const at = entry.directoryOffset;
  file.writeUInt32LE(0x0201_4b50, at);
  file.writeUInt16LE(versionNeeded, at + 4);
  writeCommonFields(file, at + centralFields, entry);
  file.writeUInt32LE(entry.offset, at + 42);
  file.write(entry.name, at + centralHeaderLength, 'ascii');
}

/** The 26 bytes that both headers share. */
function writeCommonFields(file: Buffer, at: number, { name, part, compressed }: Entry): void {
  file.writeUInt16LE(versionNeeded, at);
  file.writeUInt16LE(methodDeflate, at + 4);
  file.writeUInt16LE(time, at + 6);
  file.writeUInt16LE(date, at + 8);
  file.writeUInt32LE(part.crc, at + checksumField);
  file.writeUInt32LE(compressed, at + 14);
  file.writeUInt32LE(part.size, at + 18);
  file.writeUInt16LE(name.length, at + 22);
}
