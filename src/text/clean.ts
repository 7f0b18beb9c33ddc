/** Controls, format characters (zero-width, bidi, tags), line and paragraph separators, lone surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Makes text from a file safe to print: what a terminal would obey or hide is shown instead.
 * Controls become their pictures (␛ ␊ ␉), everything else its code point (`<U+202E>`).
 *
 * The result is one line, and the cleaned parts of a text are the parts of the cleaned text,
 * so a caret can be placed by cleaning what stands before it. Split at line ends first.
 */
export function cleanForTerminal(text: string): string {
  return text.replace(unprintable, show);
}

function show(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The same for several lines: their ends stay. */
export const cleanLinesForTerminal = (text: string): string =>
  text.split('\n').map(cleanForTerminal).join('\n');
