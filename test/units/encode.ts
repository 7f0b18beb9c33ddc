/** Bytes of a text in an encoding that the system can only read; made by reading all codes of two bytes. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) bytes.push(character.charCodeAt(0));
    else bytes.push(...(codes().get(character) ?? missing(character)));
  }
  return Uint8Array.from(bytes);
}

export function encodeUtf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
}

let known: ReadonlyMap<string, readonly [number, number]> | undefined;

function codes(): ReadonlyMap<string, readonly [number, number]> {
  if (known) return known;
  const decoder = new TextDecoder('gb18030');
  const made = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1) made.set(character, [first, second]);
    }
  }
  known = made;
  return made;
}

function missing(character: string): never {
  throw new Error(`no code of two bytes for ${character}`);
}
