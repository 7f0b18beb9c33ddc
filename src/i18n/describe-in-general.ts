import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic.ts';
import { severities } from '../diagnostics/severities.ts';
import { describe } from './describe.ts';
import type { Language } from './language.ts';
import type { Wording } from './wording.ts';

const gap = '…';

/**
 * What a code says when there is no finding at hand: its wording with `…` wherever it names something.
 * Wordings read their parameters as texts, numbers, lists and tables; the stand-in is a bit of each.
 */
export function describeInGeneral(code: DiagnosticCode, language: Language): Wording {
  const found = { code, severity: severities[code], parameters: standIn } as unknown as Diagnostic;
  try {
    const { message, hint } = describe(found, language);
    return { message: fill(message), ...(hint !== undefined && { hint: fill(hint) }) };
  } catch {
    return { message: gap };
  }
}

const fill = (text: string): string => text.replace(/undefined|NaN/gu, gap).replace(/(?:…\s*){2,}/gu, gap);

/** Any property of it is itself, any call gives it, and as a text it is a gap. */
const standIn: unknown = new Proxy(() => standIn, {
  get: (_, property) => {
    if (property === Symbol.toPrimitive) return () => gap;
    if (property === Symbol.iterator) return () => [gap][Symbol.iterator]();
    return standIn;
  },
  apply: () => standIn,
});
