import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip file that may lie about itself in every field. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** 8 deflates the data, 0 stores it, anything else is only claimed. */
  readonly method?: number;
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  readonly flags?: number;
  /** Takes the local header and the bytes of the first entry instead of its own. */
  readonly sharesFirst?: boolean;
}

/** A zip file, byte by byte. `claimedCount` is what its end record says. */
export function rawZip(entries: readonly RawEntry[], claimedCount = entries.length): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let firstPacked: Buffer | undefined;
  for (const entry of entries) {
    const { data, method = 8, flags = 0, sharesFirst = false } = entry;
    const packed =
      sharesFirst && firstPacked !== undefined
        ? firstPacked
        : method === 8
          ? deflateRawSync(data, { level: 9 })
          : Buffer.from(data);
    firstPacked ??= packed;
    const name = Buffer.from(entry.name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(entry.claimedCrc ?? crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.claimedSize ?? data.byteLength, 18);
    common.writeUInt16LE(name.length, 22);
    const central = Buffer.alloc(16);
    central.writeUInt32LE(sharesFirst ? 0 : offset, 12);
    // 4 + 2 bytes before the common fields, 14 bytes after them.
    directory.push(Buffer.from('504b01021400', 'hex'), common, central.subarray(2), name);
    if (sharesFirst) continue;
    const local = [Buffer.from('504b0304', 'hex'), common, name, packed];
    files.push(...local);
    offset += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedCount & 0xffff, 8);
  end.writeUInt16LE(claimedCount & 0xffff, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}
