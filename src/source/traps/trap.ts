import type { Node } from 'yaml';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParameters,
  diagnostic,
} from '../../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../../diagnostics/span.ts';
import type { ScalarPlace } from '../scalar-places.ts';
import { editOf, type Line } from './line.ts';

/** Where the parser gave up, and why. `start` and `end` are UTF-16 offsets. */
export interface BrokenPlace {
  readonly file: SourceFile;
  /** The parser's own code and English sentence. */
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What the parser made of the file all the same. */
  readonly contents: Node | null;
}

/** What really went wrong, and the line as it should be, so that reading can go on behind it. */
export interface Explanation {
  readonly found: Diagnostic;
  readonly repaired?: { readonly line: Line; readonly text: string };
}

/** Knows one mistake that makes the parser give up. */
export type SyntaxTrap = (broken: BrokenPlace) => Explanation | undefined;

/** Knows one mistake that the parser does not notice: the text is read, but not as it was meant. */
export type ScalarTrap = (place: ScalarPlace) => readonly Diagnostic[];

/** A finding that may not be there, as a list. */
export const listed = (found: Diagnostic | undefined): readonly Diagnostic[] => (found ? [found] : []);

/** A mistake with one way out: the corrected line is offered as an edit, too. */
export function corrected<Code extends DiagnosticCode>(
  code: Code,
  parameters: DiagnosticParameters[Code],
  span: Span,
  line: Line,
  text: string,
): Explanation {
  return {
    found: diagnostic(code, parameters, span, { fix: editOf(line, text) }),
    repaired: { line, text },
  };
}
