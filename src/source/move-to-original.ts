import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineStarts, lineText, positionOf } from '../diagnostics/position.ts';
import type { SourceFile, Span } from '../diagnostics/span.ts';

/**
 * Carries a finding over from a copy of the file in which some lines were repaired. Repairs keep the number of
 * lines, so a place is found again by its line and its distance from the beginning of the line.
 * With `repaired`, findings on those lines are left out: what stands there was not written by the user.
 */
export function moveToOriginal(found: Diagnostic, original: SourceFile): Diagnostic;
export function moveToOriginal(
  found: Diagnostic,
  original: SourceFile,
  repaired: ReadonlySet<number>,
): Diagnostic | undefined;
export function moveToOriginal(
  found: Diagnostic,
  original: SourceFile,
  repaired: ReadonlySet<number> = new Set(),
): Diagnostic | undefined {
  const { span, related, fix } = found;
  if (!span || span.file === original) return found;
  if (repaired.has(positionOf(span.file, span.start).line)) return undefined;
  return {
    ...found,
    span: moveSpan(span, original),
    ...(related && { related: related.map((place) => moveSpan(place, original)) }),
    ...(fix && { fix: { ...fix, span: moveSpan(fix.span, original) } }),
  };
}

function moveSpan(span: Span, original: SourceFile): Span {
  return {
    file: original,
    start: moveOffset(span.file, span.start, original),
    end: moveOffset(span.file, span.end, original),
  };
}

function moveOffset(from: SourceFile, offset: number, original: SourceFile): number {
  const { line } = positionOf(from, offset);
  const inLine = offset - (lineStarts(from)[line - 1] ?? 0);
  return (lineStarts(original)[line - 1] ?? 0) + Math.min(inLine, lineText(original, line).length);
}
