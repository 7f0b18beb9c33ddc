/** The bytes of a part, in pieces one behind the other: a large table is tens of megabytes, and never one string. */
export type PartBytes = readonly Uint8Array[];

export const byteLength = (bytes: PartBytes): number =>
  bytes.reduce((sum, piece) => sum + piece.byteLength, 0);

/** About so many characters are encoded at a time: what is small enough stays in the processor's cache meanwhile. */
const pieceLength = 1 << 15;

/** A text that comes in pieces, as UTF-8. */
export function encode(text: Iterable<string>): PartBytes {
  const pieces: Buffer[] = [];
  let pending = '';
  for (const piece of text) {
    pending += piece;
    if (pending.length < pieceLength) continue;
    pieces.push(Buffer.from(pending, 'utf8'));
    pending = '';
  }
  return [...pieces, Buffer.from(pending, 'utf8')];
}
