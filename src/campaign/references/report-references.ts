import { assertNever } from '../../diagnostics/assert-never.ts';
import { type Diagnostic, diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { type BrokenReference, parseProse, type Reference } from '../prose.ts';
import type { ReferenceProblem } from './resolve-reference.ts';

/** A reference that means nothing, and why. */
export interface WrongReference {
  readonly reference: Reference | BrokenReference;
  readonly problem: ReferenceProblem | NotAnnexed | 'fact-only' | BrokenReference['problem'];
}

/** A document that is there, but in no annex list that holds where it is referred to as an annex. */
export interface NotAnnexed {
  readonly kind: 'not-annexed';
  readonly target: string;
  /** Title of the document that refers to it; absent for prose that any document may show. */
  readonly title?: string;
  /** It follows that document without being its annex. */
  readonly isAttached?: true;
}

/**
 * Reports what is wrong with the references of one text, each right under the reference. `text` is the value they
 * were found in, `scalar` the place of that value in the file, with its quotes or block indentation.
 */
export function reportReferences(
  wrong: readonly WrongReference[],
  { text, scalar }: { readonly text: string; readonly scalar: Span },
  report: Report,
): void {
  if (wrong.length === 0) return;
  const spans = referenceSpans(text, scalar);
  for (const { reference, problem } of wrong) {
    report(describe(reference.written, problem, spans.get(reference.start) ?? scalar));
  }
}

/**
 * Where the references of a text stand in the file, by their offset in the text. The raw source holds the same
 * references in the same order; where YAML changed their letters (an escape, a line folded in the middle), there is
 * no entry.
 */
function referenceSpans(text: string, scalar: Span): ReadonlyMap<number, Span> {
  const { file } = scalar;
  const places = new Map<string, number[]>();
  for (const { written, start } of bracketed(file.text.slice(scalar.start, scalar.end)).toReversed()) {
    const sames = places.get(written) ?? [];
    sames.push(scalar.start + start);
    places.set(written, sames);
  }
  const spans = new Map<number, Span>();
  for (const { written, start } of bracketed(text)) {
    const from = places.get(written)?.pop();
    if (from !== undefined) spans.set(start, { file, start: from, end: from + written.length });
  }
  return spans;
}

function bracketed(text: string): readonly (Reference | BrokenReference)[] {
  return parseProse(text).flatMap((segment) => (segment.kind === 'text' ? [] : [segment]));
}

function describe(written: string, problem: WrongReference['problem'], span: Span): Diagnostic {
  if (problem === 'unclosed') return diagnostic('HT364', { written }, span);
  if (problem === 'no-colon') return diagnostic('HT365', { written }, span);
  if (problem === 'fact-only') return diagnostic('HT326', { written }, span);
  switch (problem.kind) {
    case 'unknown-subject': {
      const { kind: _, ...parameters } = problem;
      return diagnostic('HT360', { written, ...parameters }, span);
    }
    case 'unknown-target': {
      const { kind: _, ...parameters } = problem;
      return diagnostic('HT361', { written, ...parameters }, span);
    }
    case 'unknown-property': {
      const { kind: _, subject: __, ...parameters } = problem;
      return diagnostic('HT362', { written, ...parameters }, span);
    }
    case 'not-annexed': {
      const { kind: _, ...parameters } = problem;
      return diagnostic('HT366', { written, ...parameters }, span);
    }
    case 'empty':
      return diagnostic('HT363', { written, target: problem.target, property: problem.property }, span);
    default:
      return assertNever(problem);
  }
}
