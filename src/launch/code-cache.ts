import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/**
 * What V8 made of a bundle in an earlier run, in the file beside it: mark of the build, sum, data. V8 itself compares
 * versions, flags and the length of the source; it crashes over data that was damaged, and takes what belongs to
 * another source of the same length.
 */
const fileOf = (bundle: string): string => `${bundle}.cache`;

const sumLength = 8;
const sumOf = (data: Uint8Array): string => crc32(data).toString(16).padStart(sumLength, '0');

export function writeCodeCache(bundle: string, build: string, data: Uint8Array): void {
  writeFileSync(fileOf(bundle), Buffer.concat([Buffer.from(`${build}${sumOf(data)}`, 'latin1'), data]));
}

/** `undefined` where there is none that is whole and of this build. */
export function readCodeCache(bundle: string, build: string): Buffer | undefined {
  try {
    const bytes = readFileSync(fileOf(bundle));
    const start = build.length + sumLength;
    const data = bytes.subarray(start);
    if (bytes.toString('latin1', 0, start) === `${build}${sumOf(data)}`) return data;
  } catch {
    // Starting takes longer, nothing else.
  }
  return undefined;
}
