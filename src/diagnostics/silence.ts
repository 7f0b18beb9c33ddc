import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import type { Span } from './span.ts';

/** One code of a comment `# hongtou-ignore HT370: 理由`. */
export interface Silence {
  readonly code: DiagnosticCode;
  /** Where the code is written. */
  readonly span: Span;
  /** Findings that begin in here are meant; absent where nothing stands below the comment. */
  readonly covers?: Span;
}

/** What is left of findings when the silences of their files are heeded. */
export interface Silencing {
  readonly heard: readonly Diagnostic[];
  readonly silenced: readonly Diagnostic[];
  readonly used: readonly Silence[];
  readonly unused: readonly Silence[];
}

/** Findings about silences: nothing can silence them. */
export const isAboutSilences = (code: DiagnosticCode): boolean => /^HT19[0-4]$/u.test(code);

/** Parts findings into those that a silence covers and the others. An error is always heard. */
export function applySilences(found: readonly Diagnostic[], silences: readonly Silence[]): Silencing {
  const byPlace = new Map<string, Silence[]>();
  for (const silence of silences) {
    const key = keyOf(silence.code, silence.span);
    byPlace.set(key, [...(byPlace.get(key) ?? []), silence]);
  }
  const used = new Set<Silence>();
  const isSilenced = ({ code, severity, span }: Diagnostic): boolean => {
    if (!span || severity === 'error' || isAboutSilences(code)) return false;
    const covering = (byPlace.get(keyOf(code, span)) ?? []).filter(({ covers }) => holds(covers, span));
    for (const silence of covering) used.add(silence);
    return covering.length > 0;
  };
  const heard: Diagnostic[] = [];
  const silenced: Diagnostic[] = [];
  for (const one of found) (isSilenced(one) ? silenced : heard).push(one);
  return { heard, silenced, used: [...used], unused: silences.filter((silence) => !used.has(silence)) };
}

/** By path: a file that is included twice is read twice. */
const keyOf = (code: DiagnosticCode, { file }: Span): string => `${code} ${file.path}`;

const holds = (covers: Span | undefined, { start }: Span): boolean =>
  covers !== undefined && start >= covers.start && start < covers.end;
