import { graphemes } from '../text/graphemes.ts';

/** Bytes of UTF-8 in a name: the limit of Linux, and less than the 255 UTF-16 units of Windows and macOS allow. */
const longestName = 255;

/**
 * What is put around a name later: `.2024-06-01-99.docx` for a kept copy (19 bytes), then LibreOffice's
 * `.~lock.` and `#` around that (8).
 */
const roomForEndings = 32;

/** Forbidden on Windows; their full-width forms look the same in a Chinese title and are allowed everywhere. */
const fullWidth: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};

/** Devices of Windows: no file can have such a name, with whatever ending. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?=\s*(?:\.|$))/i;

const encoder = new TextEncoder();

/**
 * A title as a file name without its ending, allowed on Windows, macOS and Linux: signs that are forbidden become
 * their full-width forms, what cannot be seen is left out, the name is in NFC and short enough for `.docx` and
 * everything else that is appended (255 bytes in all), cut between characters. `fallback` for a title of which
 * nothing is left. A safe name stays as it is.
 */
export function safeFileName(title: string, fallback = '文件'): string {
  const visible = title
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, (sign) => fullWidth[sign] ?? '')
    .normalize('NFC');
  const name = cut(withoutEdges(visible).replace(deviceName, '$&_'), longestName - roomForEndings);
  return name === '' ? fallback : name;
}

/** Windows drops dots and blanks at the end; at the beginning they and ~ hide a file or make it look like a lock. */
function withoutEdges(name: string): string {
  return name.replace(/^[\s.~]+/u, '').replace(/[\s.]+$/u, '');
}

/** As many whole characters as fit into a number of bytes; of one character that does not fit, what fits of it. */
function cut(name: string, limit: number): string {
  if (byteLength(name) <= limit) return name;
  const characters = Array.from(graphemes(name), ({ segment }) => segment);
  const whole = withoutEdges(takeBytes(characters, limit));
  return whole === '' ? withoutEdges(takeBytes([...name], limit)) : whole;
}

function takeBytes(pieces: readonly string[], limit: number): string {
  let taken = '';
  let bytes = 0;
  for (const piece of pieces) {
    bytes += byteLength(piece);
    if (bytes > limit) break;
    taken += piece;
  }
  return taken;
}

function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}

/**
 * Names for all documents of a folder, by id: safe, with `.docx`, and different from one another also on disks that
 * do not tell capitals from small letters. The second of two equal names gets a number: 通知（2）.docx.
 * Call it with all documents, even to write one, so that its name does not depend on what is written with it.
 */
export function assignFileNames(
  documents: readonly { readonly id: string; readonly file: string }[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(documents.map(({ id, file }) => [id, `${claim(safeFileName(file), taken)}.docx`]));
}

function claim(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `（${number}）`;
    const candidate = cut(name, longestName - roomForEndings - byteLength(suffix)) + suffix;
    // A document must not have the name that the new version of another one would get (通知.new.docx) either.
    const claims = [candidate, `${candidate}.new`].map(fold);
    if (claims.some((claimed) => taken.has(claimed))) continue;
    for (const claimed of claims) taken.add(claimed);
    return candidate;
  }
}

/** Equal for two names that some disk does not tell from one another. */
export function fold(name: string): string {
  return name.toUpperCase().toLowerCase().normalize('NFC');
}
