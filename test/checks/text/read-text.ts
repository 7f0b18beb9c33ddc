import type { Check } from '../../../src/checks/check.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { resolveText } from '../../campaign/resolve-text.ts';

const frame = 'hongtou: 1\nname: 消防\nissuer: 教育局\noffices: [教育局]\n';

/** What a check finds in a plan; findings of others are left out. */
export function findIn(check: Check, plan: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  check.run(resolveText(frame + plan).campaign, (one) => found.push(one));
  return found;
}

/** The same for a text that stands in the body of a final document, with every line a line of a YAML block. */
export const findInBody = (check: Check, text: string): readonly Diagnostic[] => findIn(check, inBody(text));

/** A text as the body of a report: Markdown. */
export const inBody = (text: string): string => `documents:
  - kind: work-report
    status: final
    title: 消防工作汇报
    body:
      - text: |2-
${text.replace(/^/gmu, '          ')}
`;

/** The text after every fix was made, so that what is found and what it becomes are seen at once. */
export function mended(check: Check, text: string): string {
  const found = findInBody(check, text);
  const file = found[0]?.span?.file.text;
  if (file === undefined) return text;
  const edits = found.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.span.start - a.span.start);
  const result = edits.reduce(
    (whole, { span, replacement }) => whole.slice(0, span.start) + replacement + whole.slice(span.end),
    file,
  );
  return result
    .slice(result.indexOf('|2-\n') + 4)
    .replace(/^ {10}/gmu, '')
    .replace(/\n$/u, '');
}

/** The stretches that are found. */
export const stretches = (check: Check, text: string): readonly string[] =>
  findInBody(check, text).map(({ span }) => span?.file.text.slice(span.start, span.end) ?? '');
