import type { Numbers } from './measure.ts';

/** How many numbers are made room for at once. */
const PIECE = 1 << 14;

/**
 * Numbers out of common pieces: the thousands of short lists that the texts of a table are measured by would each take
 * more room, and more of the garbage collector's time, than what they hold.
 */
export function sharedNumbers(): Numbers {
  let piece = new ArrayBuffer(0);
  let used = 0;
  return (count) => {
    const size = count * Int32Array.BYTES_PER_ELEMENT;
    if (used + size > piece.byteLength) {
      piece = new ArrayBuffer(Math.max(size, PIECE * Int32Array.BYTES_PER_ELEMENT));
      used = 0;
    }
    used += size;
    return new Int32Array(piece, used - size, count);
  };
}
