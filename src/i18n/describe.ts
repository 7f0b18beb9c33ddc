import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic.ts';
import { wording as english } from './en/index.ts';
import type { Language } from './language.ts';
import type { Wording } from './wording.ts';
import { wording as chinese } from './zh/index.ts';

/** Puts a finding into words. */
export function describe(found: Diagnostic, language: Language): Wording {
  const catalogue = language === 'zh' ? chinese : english;
  const say = catalogue[found.code] as (parameters: Diagnostic<DiagnosticCode>['parameters']) => Wording;
  return say(found.parameters);
}
