import { constants, crc32, deflateRawSync } from 'node:zlib';
import { joinCrc32, shiftOf } from './crc32.ts';
import { byteLength, type PartBytes } from './part-bytes.ts';

/** A part as it stands in a zip file. */
export interface PackedPart {
  readonly crc: number;
  /** Unpacked, in bytes. */
  readonly size: number;
  /** Compressed, one piece behind the other. */
  readonly data: readonly Uint8Array[];
}

const level = 6;

/** Parts that are no longer go through the compressor in one run, longer ones piece by piece. */
const longestRun = 1 << 20;
/** As far back as the compressor can refer to (RFC 1951, 2): so much of a piece is the dictionary of the next. */
const window = 1 << 15;

const packedBefore = new WeakMap<PartBytes, PackedPart>();

/** Compresses a part, or gives what it became before: documents share most of theirs. */
export function packOnce(bytes: PartBytes): PackedPart {
  const packed = packedBefore.get(bytes) ?? packPart(bytes);
  packedBefore.set(bytes, packed);
  return packed;
}

/** Compresses a part. */
export function packPart(bytes: PartBytes, withLevel = level): PackedPart {
  const size = byteLength(bytes);
  const runs = size <= longestRun ? [Buffer.concat(bytes)] : bytes;
  const data: Uint8Array[] = [];
  let crc = 0;
  let dictionary: Uint8Array | undefined;
  runs.forEach((run, index) => {
    crc = crc32(run, crc);
    const finishFlush = index === runs.length - 1 ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    data.push(deflateRawSync(run, { level: withLevel, finishFlush, ...(dictionary && { dictionary }) }));
    dictionary = run.subarray(-window);
  });
  return { crc, size, data };
}

/** A part that is compressed but for some places, between its pieces. */
export interface OpenPart {
  /** Of the pieces, unpacked, in bytes. */
  readonly lengths: readonly number[];
  /** Puts a value into each place. */
  fill(values: readonly Uint8Array[]): PackedPart;
}

/**
 * Compresses all of a part but some places. A value costs a copy of its bytes and no run of the compressor: pieces refer
 * to nothing outside of them and end on a byte, and values are stored as they are.
 */
export function packAround(pieces: readonly Uint8Array[]): OpenPart {
  const lengths = pieces.map(({ byteLength }) => byteLength);
  const packed = pieces.map((piece, index) => ({
    ...packPiece(piece, index === pieces.length - 1),
    shift: shiftOf(piece.byteLength),
  }));
  const size = byteLength(pieces);
  return {
    lengths,
    fill(values) {
      if (values.length !== pieces.length - 1) {
        throw new Error(`${values.length} values for ${pieces.length - 1} places`);
      }
      let crc = 0;
      let total = size;
      const data: Uint8Array[] = [];
      packed.forEach((piece, index) => {
        crc = joinCrc32(crc, piece.crc, piece.shift);
        data.push(piece.data);
        const value = values[index];
        if (value === undefined) return;
        const stored = packValue(value);
        crc = joinCrc32(crc, stored.crc, stored.shift);
        total += value.byteLength;
        data.push(stored.data);
      });
      return { crc, size: total, data };
    },
  };
}

function packPiece(piece: Uint8Array, isLast: boolean): { readonly crc: number; readonly data: Uint8Array } {
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  // Without any input there is nothing to flush, either.
  const data = !isLast && piece.byteLength === 0 ? piece : deflateRawSync(piece, { level, finishFlush });
  return { crc: crc32(piece), data };
}

/** What a stored block can hold; a longer value is compressed. */
export const largestBlock = 0xffff;
/** Bytes of a stored block before what it holds. */
export const blockHeader = 5;

/** A block that is stored (RFC 1951, 3.2.4); it begins and ends on a byte. */
function packValue(value: Uint8Array): {
  readonly crc: number;
  readonly shift: number;
  readonly data: Uint8Array;
} {
  const shift = shiftOf(value.byteLength);
  if (value.byteLength > largestBlock) return { ...packPiece(value, false), shift };
  const data = Buffer.allocUnsafe(blockHeader + value.byteLength);
  data[0] = 0;
  data.writeUInt16LE(value.byteLength, 1);
  data.writeUInt16LE(value.byteLength ^ 0xffff, 3);
  data.set(value, blockHeader);
  return { crc: crc32(value), shift, data };
}
