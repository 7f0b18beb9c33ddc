import { positionOf } from '../../diagnostics/position.ts';
import type { Span } from '../../diagnostics/span.ts';
import { cleanForTerminal } from '../../text/clean.ts';

/** `plans/x/campaign.yaml:3:5`, as terminals and editors make links of it. */
export function placeOf({ file, start }: Span): string {
  const { line, column } = positionOf(file, start);
  return `${cleanForTerminal(file.path)}:${line}:${column}`;
}
