import { quotedLetters } from '../../checks/text/quoted-letters.ts';
import { lineStarts, lineText, positionOf } from '../../diagnostics/position.ts';
import type { SourceFile, Span } from '../../diagnostics/span.ts';
import { keepsStructure } from '../../source/keeps-structure.ts';
import { applyEdits } from './apply-edits.ts';
import type { PlannedEdit } from './plan-edits.ts';

/**
 * Of edits of one file those that change nothing but the scalars they stand in, and no words of others (《》, quotation
 * marks). It is a last guard: a finding whose correction does not pass is a mistake of ours.
 */
export function safeEdits(file: SourceFile, edits: readonly PlannedEdit[]): readonly PlannedEdit[] {
  return withoutHarm(
    file,
    edits.filter(({ span }) => !isQuoted(span)),
  );
}

/** All edits where all are harmless together; otherwise halves are tried, so that one bad edit costs few attempts. */
function withoutHarm(file: SourceFile, edits: readonly PlannedEdit[]): readonly PlannedEdit[] {
  if (edits.length === 0) return [];
  const after = { path: file.path, text: applyEdits(file.text, edits) };
  if (keepsStructure(file, edits, after)) return edits;
  if (edits.length === 1) return [];
  const middle = Math.floor(edits.length / 2);
  const first = withoutHarm(file, edits.slice(0, middle));
  const second = withoutHarm(file, edits.slice(middle));
  const both = [...first, ...second];
  return keepsStructure(file, both, { path: file.path, text: applyEdits(file.text, both) }) ? both : first;
}

/** Marks that are never closed on their line quote nothing. */
function isQuoted({ file, start }: Span): boolean {
  const { line } = positionOf(file, start);
  return quotedLetters(lineText(file, line))[start - (lineStarts(file)[line - 1] ?? 0)] === 1;
}
