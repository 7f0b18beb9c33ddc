/** The bytes of a part, in pieces one behind the other: a large table is tens of megabytes, and never one string. */
export type PartBytes = readonly Uint8Array[];

export const byteLength = (bytes: PartBytes): number =>
  bytes.reduce((sum, piece) => sum + piece.byteLength, 0);

/** As many characters are encoded at a time: what is short enough stays in the processor's cache meanwhile. */
const charactersAtOnce = 1 << 15;
/** UTF-8 of a UTF-16 unit is no longer. */
const longestUnit = 3;
/** A piece is as long as all before it, up to this many bytes: short texts take no more room than they need. */
const longestPiece = 1 << 20;

/** A text that comes in pieces, as UTF-8. */
export function encode(text: Iterable<string>): PartBytes {
  const pieces: Buffer[] = [];
  let piece = Buffer.alloc(0);
  let used = 0;
  let pending = '';
  const flush = (): void => {
    const needed = longestUnit * pending.length;
    if (piece.byteLength - used < needed) {
      pieces.push(piece.subarray(0, used));
      piece = Buffer.allocUnsafe(Math.max(needed, Math.min(longestPiece, byteLength(pieces))));
      used = 0;
    }
    used += piece.write(pending, used, 'utf8');
    pending = '';
  };
  for (const part of text) {
    pending += part;
    if (pending.length >= charactersAtOnce) flush();
  }
  flush();
  return [...pieces, piece.subarray(0, used)].filter(({ byteLength }) => byteLength > 0);
}
