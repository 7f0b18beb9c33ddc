import type { TextEdit } from '../../diagnostics/diagnostic.ts';

/** A text with edits made, which are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { span, replacement } of edits) {
    pieces.push(text.slice(done, span.start), replacement);
    done = span.end;
  }
  return pieces.join('') + text.slice(done);
}
