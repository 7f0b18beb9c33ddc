import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../diagnostics/span.ts';
import { listedLimit } from './limits.ts';

/** What XML 1.0 (2.2, Char) and so a Word document cannot hold; a lone carriage return is one of them here. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Zero-width joiners inside emoji are left alone. */
const zeroWidth = /[\u200b\u200c\u2060\ufeff\u180e]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;

/** Whatever the patterns above may find, and little else: most files hold none of it and are looked through once. */
const worthALook =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)/;

/**
 * Reports each character that cannot be printed (error) or cannot be seen (warning), with its place.
 * False where an error was found: the rest of the file is not worth reading then.
 */
export function reportCharacters(file: SourceFile, report: Report): boolean {
  if (!worthALook.test(file.text)) return true;
  const errors = reportEach(file, 'HT105', forbidden, (codePoint) => ({ codePoint }), report);
  const directionOf = (codePoint: string) => ({ codePoint, kind: 'direction' as const });
  const zeroWidthOf = (codePoint: string) => ({ codePoint, kind: 'zero-width' as const });
  reportEach(file, 'HT107', direction, directionOf, report);
  reportEach(file, 'HT107', zeroWidth, zeroWidthOf, report);
  return errors === 0;
}

function reportEach<Code extends 'HT105' | 'HT107'>(
  file: SourceFile,
  code: Code,
  pattern: RegExp,
  parametersOf: (codePoint: string) => Parameters<typeof diagnostic<Code>>[1],
  report: Report,
): number {
  let count = 0;
  for (const found of file.text.matchAll(pattern)) {
    count += 1;
    if (count > listedLimit) continue;
    const span = { file, start: found.index, end: found.index + found[0].length };
    report(diagnostic(code, parametersOf(codePointName(found[0])), span));
  }
  if (count > listedLimit) {
    report(diagnostic('HT109', { path: file.path, code, count: count - listedLimit }));
  }
  return count;
}

/**
 * The same for a text in double quotes, whose escapes (`"\\e[31m"`) bring in what the file itself does not hold.
 * Reported once for each kind, at the whole text.
 */
export function reportEscapedCharacters(value: string, span: Span, report: Report): void {
  const [error] = value.match(forbidden) ?? [];
  if (error !== undefined) report(diagnostic('HT105', { codePoint: codePointName(error) }, span));
  const [turned] = value.match(direction) ?? [];
  if (turned !== undefined) {
    report(diagnostic('HT107', { codePoint: codePointName(turned), kind: 'direction' }, span));
  }
}

/** U+3000. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
