import type { Diagnostic } from './diagnostic.ts';

/** Findings in reading order, each once: those without a place first, then by file, place and code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map(diagnostics.map((found) => [identity(found), found]));
  return [...once.values()].sort(
    (one, other) =>
      compare(one.span?.file.path ?? '', other.span?.file.path ?? '') ||
      (one.span?.start ?? 0) - (other.span?.start ?? 0) ||
      compare(one.code, other.code),
  );
}

function identity(found: Diagnostic): string {
  return JSON.stringify([
    found.code,
    found.span?.file.path,
    found.span?.start,
    found.span?.end,
    found.parameters,
  ]);
}

/** By code unit, so that the order is the same in every language and on every system. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
