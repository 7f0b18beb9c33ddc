import { crc32, deflateRawSync } from 'node:zlib';

/** Midnight of 1980-01-01, the earliest date a zip file can say: a file's age must not show in its bytes. */
const date = (1 << 5) | 1;
const time = 0;
const versionNeeded = 20;
const methodDeflate = 8;
const localHeaderLength = 30;
const centralHeaderLength = 46;
const endLength = 22;
const largest = 0xffff_ffff;

/**
 * A zip file with the parts in the given order. Nothing in it depends on the clock, the time zone or the system:
 * no extra fields, no folders, one compression level. Names are ASCII, as package part names are.
 */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>, level = 6): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [partName, bytes] of parts) {
    const name = Buffer.from(partName, 'ascii');
    const data = deflateRawSync(bytes, { level, memLevel: 8 });
    const entry = { name, offset, crc: crc32(bytes), compressed: data.length, size: bytes.byteLength };
    const header = localHeader(entry);
    files.push(header, data);
    directory.push(centralHeader(entry));
    offset += header.length + data.length;
  }
  const size = directory.reduce((sum, header) => sum + header.length, 0);
  if (offset + size > largest || parts.size > 0xffff)
    throw new Error('the package is too large for a zip file');
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(localHeaderLength);
  header.writeUInt32LE(0x0403_4b50, 0);
  writeCommonFields(header, 4, entry);
  return Buffer.concat([header, entry.name]);
}

function centralHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(centralHeaderLength);
  header.writeUInt32LE(0x0201_4b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  writeCommonFields(header, 6, entry);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, entry.name]);
}

/** The 26 bytes that both headers share. */
function writeCommonFields(header: Buffer, at: number, entry: Entry): void {
  header.writeUInt16LE(versionNeeded, at);
  header.writeUInt16LE(methodDeflate, at + 4);
  header.writeUInt16LE(time, at + 6);
  header.writeUInt16LE(date, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.compressed, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(entry.name.length, at + 22);
}
