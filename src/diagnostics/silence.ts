import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import type { Span } from './span.ts';

/** One code of a comment `# hongtou-ignore HT370: 理由`. */
export interface Silence {
  readonly code: DiagnosticCode;
  /** Where the code is written. */
  readonly span: Span;
  /**
   * Findings that begin in here are meant: whole lines, so two silences cover the same place or places apart. Absent
   * where nothing stands below the comment.
   */
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
  const places = placesByCode(silences);
  const used = new Set<Silence>();
  const isSilenced = ({ code, severity, span }: Diagnostic): boolean => {
    if (!span || severity === 'error' || isAboutSilences(code)) return false;
    const covering = placeAt(places.get(keyOf(code, span)) ?? [], span.start);
    for (const silence of covering) used.add(silence);
    return covering.length > 0;
  };
  const heard: Diagnostic[] = [];
  const silenced: Diagnostic[] = [];
  for (const one of found) (isSilenced(one) ? silenced : heard).push(one);
  return { heard, silenced, used: [...used], unused: silences.filter((silence) => !used.has(silence)) };
}

/** A place and the silences for one code that cover it. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly silences: Silence[];
}

/** Where each code is silenced in each file, in the order of the places. */
function placesByCode(silences: readonly Silence[]): ReadonlyMap<string, readonly Place[]> {
  const byCode = new Map<string, Map<number, Place>>();
  for (const silence of silences) {
    const { code, covers } = silence;
    if (!covers) continue;
    const { start, end } = covers;
    const places = byCode.get(keyOf(code, covers)) ?? new Map<number, Place>();
    byCode.set(keyOf(code, covers), places);
    const place = places.get(start) ?? { start, end, silences: [] };
    places.set(start, place);
    place.silences.push(silence);
  }
  return new Map(
    [...byCode].map(([key, places]) => [
      key,
      [...places.values()].sort((one, other) => one.start - other.start),
    ]),
  );
}

function placeAt(places: readonly Place[], offset: number): readonly Silence[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const place = places[low - 1];
  return place && offset < place.end ? place.silences : [];
}

/** By path: a file that is included twice is read twice. */
const keyOf = (code: DiagnosticCode, { file }: Span): string => `${code} ${file.path}`;
