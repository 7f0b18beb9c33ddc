/** The polynomial of the checksum, its bits in reverse (ISO-HDLC, as in zip files). */
const polynomial = 0xedb8_8320;
const highestBit = 0x8000_0000;

/** The product of two polynomials over GF(2), of degree below 32, modulo that of the checksum. */
function multiply(a: number, b: number): number {
  let product = 0;
  let factor = b;
  for (let bit = highestBit; bit !== 0; bit >>>= 1) {
    if (a & bit) product ^= factor;
    factor = factor & 1 ? (factor >>> 1) ^ polynomial : factor >>> 1;
  }
  return product >>> 0;
}

/** What a checksum is multiplied by when as many bytes follow: x to the power of their bits. */
export function shiftOf(byteLength: number): number {
  let shift = highestBit;
  // x⁸: one byte.
  let power = highestBit >>> 8;
  for (let rest = byteLength; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) shift = multiply(shift, power);
    power = multiply(power, power);
  }
  return shift;
}

/** The CRC-32 of two pieces one behind the other, from that of each and `shiftOf` the second one's length. */
export const joinCrc32 = (first: number, second: number, shift: number): number =>
  (multiply(first, shift) ^ second) >>> 0;

/** The CRC-32 of bytes of which a stretch has changed: `shiftOf` what follows it, its CRC-32 before and after. */
export const changeCrc32 = (whole: number, before: number, after: number, shift: number): number =>
  (whole ^ multiply(before ^ after, shift)) >>> 0;
