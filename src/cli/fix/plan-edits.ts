import type { Diagnostic, DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import type { ScalarEdit } from '../../source/keeps-structure.ts';

/** A correction that a finding carries. */
export interface PlannedEdit extends ScalarEdit {
  readonly code: DiagnosticCode;
}

/**
 * The corrections that findings in one file carry, in order. Where two concern the same stretch the first is taken;
 * the other is for the next round, which sees what the first has made of it.
 */
export function planEdits(found: readonly Diagnostic[]): readonly PlannedEdit[] {
  const planned: PlannedEdit[] = [];
  for (const edit of found.flatMap(editOf).sort(inOrder)) {
    const last = planned.at(-1)?.span;
    if (!last || (edit.span.start > last.start && edit.span.start >= last.end)) planned.push(edit);
  }
  return planned;
}

function editOf({ code, fix }: Diagnostic): readonly PlannedEdit[] {
  if (!fix) return [];
  const { span, replacement } = fix;
  if (span.file.text.slice(span.start, span.end) === replacement) return [];
  // What is wrong with the YAML itself (HT1xx) cannot be put right without making other data of it.
  return [{ code, span, replacement, mayRestructure: code.startsWith('HT1') }];
}

const inOrder = (one: PlannedEdit, other: PlannedEdit): number =>
  one.span.start - other.span.start || one.span.end - other.span.end;
