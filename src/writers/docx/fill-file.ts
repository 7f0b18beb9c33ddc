import { crc32 } from 'node:zlib';
import { changeCrc32, shiftOf } from './crc32.ts';
import { blockHeader, largestBlock, type OpenPart, type PackedPart } from './packed-part.ts';
import { joinParts, placesOfParts } from './zip.ts';

/** What stands in the places of each open part. */
export type PartValues = ReadonlyMap<string, readonly string[]>;

/** Gives the file with these values. */
export type FillFile = (values: PartValues) => Uint8Array;

/** A value in the file, and what its part's checksum has to know of it. */
interface Place {
  readonly at: number;
  readonly value: string;
  readonly crc: number;
  /** Of what follows it in the part. */
  readonly shift: number;
}

/**
 * Files that differ in values of the same lengths (in bytes) as the given ones: copies of one, in which the values and
 * the checksums of their parts are written over. `parts` holds all parts in their order, open ones with whatever content.
 */
export function fillFile(
  parts: ReadonlyMap<string, PackedPart>,
  open: ReadonlyMap<string, OpenPart>,
  values: PartValues,
): FillFile {
  const join = (each: PartValues) => joinParts(fillParts(parts, open, each));
  const isStored = [...values.values()].flat().every((value) => Buffer.byteLength(value) <= largestBlock);
  if (!isStored) return join;
  const filled = fillParts(parts, open, values);
  const file = joinParts(filled);
  const standing = placesOfParts(filled);
  const slots = [...open].map(([name, part]) => {
    const { data = 0, checksums = [] } = standing.get(name) ?? {};
    const packed = filled.get(name);
    const places = packed ? placesOf(values.get(name) ?? [], data, packed, part) : [];
    return { name, checksums, crc: packed?.crc ?? 0, places };
  });
  return (each) => {
    const copy = Buffer.from(file);
    for (const { name, checksums, crc, places } of slots) {
      const given = each.get(name) ?? [];
      let sum = crc;
      for (const [index, place] of places.entries()) {
        const value = given[index] ?? '';
        if (value === place.value) continue;
        copy.write(value, place.at, 'utf8');
        sum = changeCrc32(sum, place.crc, crc32(value), place.shift);
      }
      for (const at of checksums) copy.writeUInt32LE(sum, at);
    }
    return copy;
  };
}

function fillParts(
  parts: ReadonlyMap<string, PackedPart>,
  open: ReadonlyMap<string, OpenPart>,
  values: PartValues,
): ReadonlyMap<string, PackedPart> {
  const filled = new Map(parts);
  for (const [name, part] of open) {
    filled.set(name, part.fill((values.get(name) ?? []).map((value) => Buffer.from(value, 'utf8'))));
  }
  return filled;
}

/** Pieces and stored blocks lie in turn. */
function placesOf(
  values: readonly string[],
  start: number,
  { data, size }: PackedPart,
  { lengths }: OpenPart,
): readonly Place[] {
  let at = start;
  let behind = size;
  return values.map((value, index) => {
    at += data[2 * index]?.byteLength ?? 0;
    behind -= (lengths[index] ?? 0) + Buffer.byteLength(value);
    const place = { at: at + blockHeader, value, crc: crc32(value), shift: shiftOf(behind) };
    at += blockHeader + Buffer.byteLength(value);
    return place;
  });
}
