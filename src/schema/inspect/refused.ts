import type { Span } from '../../diagnostics/span.ts';

/** Whether a value is missing only because `source` refused it (an alias) and has said so. */
export function isRefused(span: Span): boolean {
  return span.file.text.startsWith('*', span.start);
}
