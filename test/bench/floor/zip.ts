import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a package, compressed. */
export interface Packed {
  readonly name: Buffer;
  readonly bytes: Buffer;
  readonly checksum: number;
  readonly size: number;
}

/** Compresses a part at zlib's default level, which is what word processors use. */
export function pack(name: string, text: string): Packed {
  const plain = Buffer.from(text);
  return {
    name: Buffer.from(name),
    bytes: deflateRawSync(plain, { level: 6 }),
    checksum: crc32(plain),
    size: plain.length,
  };
}

/** The package of some parts (APPNOTE.TXT 4.3): each behind its header, then the directory, all of 1980-01-01. */
export function zip(parts: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const about = describe(part);
    const header = Buffer.concat([signature(0x0403_4b50), about, part.name]);
    directory.push(signature(0x0201_4b50), Buffer.from([20, 0]), about, placed(offset), part.name);
    bodies.push(header, part.bytes);
    offset += header.length + part.bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

/** What the header and the directory say alike: version, flags (UTF-8 names), method, time, checksum, sizes. */
function describe({ name, bytes, checksum, size }: Packed): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(0x0800, 2);
  about.writeUInt16LE(8, 4);
  about.writeUInt32LE(0x0021_0000, 6);
  about.writeUInt32LE(checksum, 10);
  about.writeUInt32LE(bytes.length, 14);
  about.writeUInt32LE(size, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number, 0);
  return bytes;
}

/** The end of an entry of the directory: no comment, no attributes, and where the part begins. */
function placed(offset: number): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.writeUInt32LE(offset, 10);
  return bytes;
}
