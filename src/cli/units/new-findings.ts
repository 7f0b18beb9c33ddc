import type { Diagnostic, Report } from '../../diagnostics/diagnostic.ts';

/**
 * Packets are cut from documents that were composed and laid out before: what was found or silenced there is not found
 * again for each, and what only a packet shows is found once.
 */
export function onlyNew(known: readonly Diagnostic[], report: Report): Report {
  const told = new Set(known.map(keyOf));
  return (found) => {
    const key = keyOf(found);
    if (told.has(key)) return;
    told.add(key);
    report(found);
  };
}

const keyOf = ({ code, span }: Diagnostic): string => `${code} ${span?.start ?? ''} ${span?.file.path ?? ''}`;
