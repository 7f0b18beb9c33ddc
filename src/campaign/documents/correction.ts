import type { TextEdit } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';

/** A fix for a value that stands in the file to the letter, without quotes; otherwise nothing is replaced. */
export function correction(
  span: Span,
  written: string,
  corrected: string | undefined,
): { readonly fix?: TextEdit } {
  const isPlain = span.file.text.slice(span.start, span.end) === written;
  return corrected !== undefined && isPlain ? { fix: { span, replacement: corrected } } : {};
}
