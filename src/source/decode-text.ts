import type { BinaryKind, EncodingGuess } from '../diagnostics/areas/source.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly binary: BinaryKind }
  /** `text` is what can be shown of it and `offset` the first place in it that is not as UTF-8 would be. */
  | { readonly ok: false; readonly guess: EncodingGuess; readonly text: string; readonly offset: number };

/** Reads bytes as UTF-8 without a byte order mark; whatever else they are is told, never repaired. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked === 'utf-8') return decodeUtf8(bytes.subarray(3));
  if (marked) return { ok: false, guess: marked, text: show(bytes, marked), offset: 0 };
  const binary = signatures.find(({ head }) => head.every((byte, at) => bytes[at] === byte));
  if (binary) return { ok: false, binary: binary.kind };
  const wide = wideGuess(bytes);
  if (wide) return { ok: false, guess: wide, text: show(bytes, wide), offset: 0 };
  return decodeUtf8(bytes);
}

const signatures: readonly { readonly kind: BinaryKind; readonly head: readonly number[] }[] = [
  { kind: 'zip', head: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ole', head: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', head: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'picture', head: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'picture', head: [0xff, 0xd8, 0xff] },
];

function byteOrderMark(bytes: Uint8Array): 'utf-8' | EncodingGuess | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'utf-32' : undefined;
}

/** UTF-16 without a mark: YAML begins with ASCII, so every second byte of its beginning is zero. */
function wideGuess(bytes: Uint8Array): EncodingGuess | undefined {
  if (bytes.length < 4) return undefined;
  const zero = [0, 1, 2, 3].map((at) => bytes[at] === 0);
  if (!zero[0] && zero[1] && !zero[2] && zero[3]) return 'utf-16le';
  return zero[0] && !zero[1] && zero[2] && !zero[3] ? 'utf-16be' : undefined;
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const valid = validPrefix(bytes);
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid));
    const rest = decodeAs(bytes.subarray(valid), 'gb18030');
    if (rest !== undefined && looksChinese(rest)) {
      return { ok: false, guess: 'gb18030', text: before + rest, offset: before.length };
    }
    if (mostlyNoText(bytes)) return { ok: false, binary: 'unknown' };
    const shown = before + new TextDecoder('utf-8').decode(bytes.subarray(valid));
    return { ok: false, guess: 'unknown', text: shown, offset: before.length };
  }
}

/** How many bytes from the beginning are whole UTF-8 sequences (RFC 3629, table in section 4). */
function validPrefix(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const length =
      first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    const second = bytes[at + 1] ?? 0;
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (length === 0 || (length > 1 && (second < low || second > high))) return at;
    for (let next = at + 2; next < at + length; next += 1) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return at;
    }
    at += length;
  }
  return at;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Almost any bytes can be read as GB18030; text that makes sense is made of common Han characters and ASCII. */
function looksChinese(text: string): boolean {
  const strange = text.match(/[^\u0000-\u007f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2010-\u2026\u00b7]/gu);
  const han = text.match(/[\u4e00-\u9fff]/gu);
  return (han?.length ?? 0) > 0 && (strange?.length ?? 0) * 20 <= (han?.length ?? 0);
}

function mostlyNoText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls += 1;
  return controls * 20 > sample.length;
}

function show(bytes: Uint8Array, encoding: EncodingGuess): string {
  return encoding === 'utf-32' ? '' : (decodeAs(bytes, encoding) ?? '');
}
