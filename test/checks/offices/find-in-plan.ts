import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inWords, resolveText, underCaret } from '../../campaign/resolve-text.ts';

/** What the rules about offices find in a plan that names its own offices. */
export function diagnosticsIn(plan: string): readonly Diagnostic[] {
  const issuer = /^issuers?:/mu.test(plan) ? '' : 'issuer: 某某县教育局\n';
  const name = /^name:/mu.test(plan) ? '' : 'name: 安全检查\n';
  const { found } = resolveText(`hongtou: 1\n${name}${issuer}${plan}`);
  return found.filter(({ code }) => code.startsWith('HT42'));
}

/** `HT420 兴庆区疾控中心`: the code and what the caret stands under. */
export const findIn = (plan: string): readonly string[] =>
  diagnosticsIn(plan).map((found) => `${found.code} ${underCaret(found).split('\n')[0]}`);

/** What is said about a plan, one finding a line. */
export const sayAbout = (plan: string): readonly string[] =>
  diagnosticsIn(plan).map((found) => inWords(found).split('\n')[0] ?? '');
