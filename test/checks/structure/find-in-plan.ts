import { structureChecks } from '../../../src/checks/structure/index.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inWords, resolveText, underCaret } from '../../campaign/resolve-text.ts';

const frame = `hongtou: 1
name: 校园安全
issuer: 县教育局
offices:
  - { name: 县教育局, aliases: [教育局] }
  - { name: 安全股, parent: 县教育局 }
  - { name: 基建股, parent: 县教育局 }
  - { name: 各学校, group: true }
`;

/** What the rules about structure find in a plan, in no order. */
export function diagnosticsIn(plan: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const { campaign } = resolveText(frame + plan);
  for (const check of structureChecks) check.run(campaign, (one) => found.push(one));
  return found;
}

/** `HT430 附件3`: the code and the first line of what the caret stands under. */
export const findIn = (plan: string): readonly string[] =>
  diagnosticsIn(plan).map((found) => `${found.code} ${underCaret(found).split('\n')[0]}`);

/** What is said about a plan, one finding a line. */
export const sayAbout = (plan: string): readonly string[] =>
  diagnosticsIn(plan).map((found) => inWords(found).split('\n')[0] ?? '');

/** A final report with one paragraph a line. */
export const report = (text: string, keys = ''): string => `documents:
  - kind: work-report
    title: 工作汇报
    status: final
${keys}    body:
${text.replace(/^/gmu, '      - ')}
`;
