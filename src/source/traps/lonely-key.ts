import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineAt, shorten, within } from './line.ts';
import type { SyntaxTrap } from './trap.ts';

/** A line among `key: value` lines that has no colon. */
export const lonelyKey: SyntaxTrap = ({ file, start, code, message }) => {
  const lacksValue = code === 'MISSING_CHAR' && message.startsWith('Implicit map keys');
  if (!lacksValue && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const line = lineAt(file, start);
  const at = start - line.start;
  const written = line.text.slice(at).trimEnd();
  return {
    found: diagnostic('HT137', { written: shorten(written, 32) }, within(line, at, at + written.length)),
    repaired: { line, text: `${line.text.trimEnd()}:` },
  };
};
