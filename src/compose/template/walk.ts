import {
  type DiagnosticCode,
  type DiagnosticParameters,
  diagnostic,
  type Report,
} from '../../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../../diagnostics/span.ts';
import type { TemplateDeclaration } from './declaration.ts';
import type { ParsedTemplates } from './parse-template.ts';
import type { Scope } from './scope.ts';

/** The check of one template, with all the files it takes in. */
export interface Walk {
  readonly declaration: TemplateDeclaration;
  readonly partials: ParsedTemplates;
  /** Where each place was found. */
  readonly places: Map<string, Span>;
  readonly used: Set<string>;
  readonly report: Report;
  /** How many statements were looked at. */
  statements: number;
  sound: boolean;
}

/** One file on the way from the template through its partials. */
export interface Step {
  readonly file: SourceFile;
  readonly scope: Scope;
  /** Names of the files that lead here. */
  readonly path: readonly string[];
  /** How many blocks of this file are open. */
  readonly depth: number;
  readonly walk: Walk;
}

/** Reports something that keeps the template from being rendered. */
export function refuse<Code extends DiagnosticCode>(
  walk: Walk,
  code: Code,
  parameters: DiagnosticParameters[Code],
  span: Span,
): void {
  walk.sound = false;
  walk.report(diagnostic(code, parameters, span));
}

export const suggested = (suggestion: string | undefined): { readonly suggestion?: string } =>
  suggestion === undefined ? {} : { suggestion };
