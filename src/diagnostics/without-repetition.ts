import { type DiagnosticCode, diagnostic, type Report } from './diagnostic.ts';
import type { SourceFile } from './span.ts';

/** Findings of one code in one file after which they are only counted: whoever has that many made one mistake. */
const listed = 100;

/** Passes findings on until there are too many of a kind; `end` says how many were left out. */
export function withoutRepetition(
  report: Report,
  file: SourceFile,
): { readonly report: Report; end(): void } {
  const counts = new Map<DiagnosticCode, number>();
  return {
    report: (found) => {
      const count = (counts.get(found.code) ?? 0) + 1;
      counts.set(found.code, count);
      if (count <= listed) report(found);
    },
    end: () => {
      for (const [code, count] of counts) {
        if (count > listed) report(diagnostic('HT109', { path: file.path, code, count: count - listed }));
      }
    },
  };
}
