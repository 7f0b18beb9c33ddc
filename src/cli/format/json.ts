import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { positionOf } from '../../diagnostics/position.ts';
import type { Position, Span } from '../../diagnostics/span.ts';
import { describe } from '../../i18n/describe.ts';
import type { Language } from '../../i18n/language.ts';
import { comparisonForPrograms } from './comparison.ts';
import { handEditsForPrograms } from './hand-edits.ts';
import { countOf, type Formatter, type UnitsOutput } from './report.ts';

/** One document for programs; `format_version` changes when a reader of the old one would be wrong. */
export const formatJson: Formatter = (
  { diagnostics, outputs, fixes, comparison, handEdits, units, silencedCount, ok },
  { language },
) => {
  const printed = {
    format_version: 1,
    ok,
    error_count: countOf(diagnostics, 'error'),
    warning_count: countOf(diagnostics, 'warning'),
    silenced_count: silencedCount,
    diagnostics: diagnostics.map((found) => printDiagnostic(found, language)),
    outputs,
    ...(fixes && { fixes }),
    ...(handEdits && { hand_edits: handEditsForPrograms(handEdits) }),
    ...(units && { units: unitsForPrograms(units) }),
    ...(comparison && { comparison: comparisonForPrograms(comparison) }),
  };
  return `${JSON.stringify(printed, undefined, 2)}\n`;
};

const unitsForPrograms = ({ units, done, withoutTask, documents, summary }: UnitsOutput) => ({
  unit_count: units,
  done_count: done,
  without_task_count: withoutTask,
  documents,
  summary: summary ?? null,
});

interface Range {
  readonly start: Position;
  /** Behind the last character. */
  readonly end: Position;
}

function printDiagnostic(found: Diagnostic, language: Language) {
  const { message, hint } = describe(found, language);
  const { span, related, fix } = found;
  return {
    code: found.code,
    severity: found.severity,
    message,
    file: span?.file.path ?? null,
    range: span ? rangeOf(span) : null,
    hints: hint === undefined ? [] : [hint],
    ...(related && { related: related.map((place) => ({ file: place.file.path, range: rangeOf(place) })) }),
    ...(fix && { fix: { range: rangeOf(fix.span), replacement: fix.replacement } }),
  };
}

const rangeOf = ({ file, start, end }: Span): Range => ({
  start: positionOf(file, start),
  end: positionOf(file, end),
});
