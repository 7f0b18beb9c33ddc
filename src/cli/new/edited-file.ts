import type { Diagnostic, TextEdit } from '../../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../../diagnostics/span.ts';
import { applyEdits } from '../fix/apply-edits.ts';

/** Something to be said about a stretch of a file, once it is known where that stands in the new one. */
export interface Note {
  readonly span: Span;
  readonly say: (span: Span) => Diagnostic;
}

/** A file with its edits made, and the notes about it. */
export interface EditedFile {
  readonly file: SourceFile;
  readonly notes: readonly Diagnostic[];
}

/** Makes edits, of those that overlap the widest, and finds the place of each note in what comes out. */
export function editFile(
  path: string,
  text: string,
  edits: readonly TextEdit[],
  notes: readonly Note[],
): EditedFile {
  const made = withoutOverlaps(edits);
  const file: SourceFile = { path, text: applyEdits(text, made) };
  const place = placesAfter(made);
  return {
    file,
    notes: notes.map(({ span, say }) => {
      const start = place(span.start);
      return say({ file, start, end: Math.max(start, place(span.end)) });
    }),
  };
}

function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  let done = 0;
  return edits
    .toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
    .filter(({ span }) => {
      if (span.start < done) return false;
      done = span.end;
      return true;
    });
}

/** Where an offset has gone to; one inside of an edit to the edit's beginning. */
function placesAfter(edits: readonly TextEdit[]): (offset: number) => number {
  return (offset) => {
    let moved = 0;
    for (const { span, replacement } of edits) {
      if (span.end > offset) {
        if (span.start < offset) return span.start + moved;
        break;
      }
      moved += replacement.length - (span.end - span.start);
    }
    return offset + moved;
  };
}
