import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/span.ts';
import { reportCharacters } from '../source/check-characters.ts';
import { type Decoded, decodeText } from '../source/decode-text.ts';
import type { FileReader } from '../source/file-reader.ts';
import { readBytes } from '../source/load-file.ts';
import { listSizeLimit } from './limits.ts';

/**
 * The text of a list as Excel and WPS save it: UTF-8, UTF-16 or GB18030 (“CSV（逗号分隔）” of a Chinese Windows).
 * Reported: missing, unreadable, too large, a workbook (HT901) or no text at all, a text of two encodings, characters
 * that no document may hold.
 */
export function loadList(
  path: string,
  shownPath: string,
  reader: FileReader,
  report: Report,
): SourceFile | undefined {
  const bytes = readBytes(path, shownPath, reader, report, listSizeLimit);
  if (!bytes) return undefined;
  const decoded = decodeText(bytes);
  const text = textOf(decoded, bytes);
  if (text === undefined) {
    const empty = { file: { path: shownPath, text: '' }, start: 0, end: 0 };
    if ('binary' in decoded) {
      const isWorkbook = decoded.binary === 'zip' || decoded.binary === 'ole';
      report(
        isWorkbook
          ? diagnostic('HT901', { path: shownPath }, empty)
          : diagnostic('HT106', { path: shownPath, kind: decoded.binary }, empty),
      );
    } else report(diagnostic('HT104', { path: shownPath, guess: 'unknown' }, empty));
    return undefined;
  }
  // A carriage return alone ends a line of Excel for Mac; replaced by as many characters, so that places stay.
  const file = { path: shownPath, text: text.replaceAll(/\r(?!\n)/gu, '\n') };
  return reportCharacters(file, report) ? file : undefined;
}

function textOf(decoded: Decoded, bytes: Uint8Array): string | undefined {
  if (decoded.ok) return decoded.text;
  // The comma and the end of a line have a zero byte in UTF-16, even where no other character has.
  if ('binary' in decoded) return decoded.binary === 'unknown' ? wideText(bytes) : undefined;
  if (decoded.guess === 'utf-16le' || decoded.guess === 'utf-16be') return decode(bytes, decoded.guess);
  // Words in UTF-8 before the first byte that is none: two files were put together, and no encoding is right for both.
  if (/\p{Script=Han}/u.test(decoded.text.slice(0, decoded.offset))) return undefined;
  const text = decode(bytes, 'gb18030');
  return decoded.guess === 'gb18030' || titleWords.test(text ?? '') ? text : wideText(bytes);
}

/** Many signs that are no Chinese characters (张××) make a text doubtful; the title of its names settles the matter. */
const titleWords = /单\s*位|名\s*称/u;

/**
 * UTF-16 without its mark: the commas, tabs and ends of lines have their zero byte all on one side. Other zero bytes
 * tell nothing: 一 has one where a comma has none.
 */
function wideText(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let little = 0;
  let big = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at + 1] === 0 && divides(bytes[at])) little += 1;
    else if (bytes[at] === 0 && divides(bytes[at + 1])) big += 1;
  }
  if ((little === 0) === (big === 0)) return undefined;
  return decode(bytes, big === 0 ? 'utf-16le' : 'utf-16be');
}

const divides = (byte: number | undefined): boolean =>
  byte === 0x2c || byte === 0x3b || byte === 0x09 || byte === 0x0a || byte === 0x0d;

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
