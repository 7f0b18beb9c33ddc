import type * as z from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Issue } from '../inspect/broken-rules.ts';
import type { Schema } from '../inspect/inspection.ts';
import type { Place } from '../inspect/place.ts';

/** A rule of zod that a value breaks, and everything a message may need. */
export interface BrokenRule {
  readonly issue: Issue | z.core.$ZodIssue;
  readonly schema: Schema;
  readonly value: unknown;
  readonly place: Place;
  readonly span: Span;
}

/** Puts one kind of broken rule into a finding; `undefined` for every other kind. */
export type FindingHandler = (broken: BrokenRule) => Diagnostic | undefined;
