import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { positionOf } from '../../diagnostics/position.ts';
import { describe } from '../../i18n/describe.ts';
import { cleanForTerminal } from '../../text/clean.ts';
import type { Formatter } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands: GitHub shows them beside the lines of a change. */
export const formatGithub: Formatter = ({ diagnostics }, { language }) =>
  diagnostics
    .map((found) => {
      const { message, hint } = describe(found, language);
      const text = [message, ...(hint === undefined ? [] : [hint])].map(cleanForTerminal).join('\n');
      const properties = propertiesOf(found)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
      return `::${commands[found.severity]} ${properties}::${escapeData(text)}\n`;
    })
    .join('');

function propertiesOf({ code, span }: Diagnostic): readonly (readonly [string, string | number])[] {
  if (!span) return [['title', code]];
  const start = positionOf(span.file, span.start);
  const end = positionOf(span.file, span.end);
  return [
    ['file', span.file.path],
    ['line', start.line],
    ['endLine', end.line],
    // GitHub allows columns only within one line.
    ...(start.line === end.line
      ? ([
          ['col', start.column],
          ['endColumn', end.column],
        ] as const)
      : []),
    ['title', code],
  ];
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
