import { isScalar, type Scalar, visit } from 'yaml';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineAt, lineNumbered, quote, shorten, valueStart, valueToLineEnd, within } from './line.ts';
import { type BrokenPlace, corrected, type SyntaxTrap } from './trap.ts';

/** A quotation mark that is opened and never closed; the text up to the next mark is swallowed by it. */
export const unclosedQuote: SyntaxTrap = (broken) => {
  const { file, start, code, message } = broken;
  const swallowed = message.startsWith('Missing closing');
  if (!swallowed && code !== 'UNEXPECTED_TOKEN') return undefined;
  const opening = quotedBefore(broken);
  if (opening === undefined) return undefined;
  const line = lineAt(file, opening);
  if (!swallowed && lineAt(file, start).number === line.number) return undefined;
  const at = opening - line.start;
  const mark = line.text[at] ?? '';
  return {
    found: diagnostic('HT132', { quote: mark }, within(line, at, at + 1)),
    repaired: { line, text: `${line.text.trimEnd()}${mark}` },
  };
};

/** Text in quotation marks that goes on in the column of its key, or left of it. */
export const quotedTextNotIndented: SyntaxTrap = (broken) => {
  const { file, message } = broken;
  const opening = message.startsWith('Missing closing') ? quotedBefore(broken) : undefined;
  if (opening === undefined) return undefined;
  const first = lineAt(file, opening);
  const mark = file.text[opening] ?? '';
  const indent = ' '.repeat((first.text.match(/^\s*(?:- +)*/u)?.[0].length ?? 0) + 2);
  let line = lineNumbered(file, first.number + 1);
  while (/^\s/u.test(line.text) && line.text.startsWith(indent)) line = lineNumbered(file, line.number + 1);
  const written = line.text.trimStart();
  // Without its closing mark the text may have ended above, with the mark forgotten there.
  if (written.indexOf(mark) !== written.trimEnd().length - 1 || written.trim().length < 2) return undefined;
  const text = indent + written;
  const parameters = { header: shorten(first.text.trim(), 32), corrected: shorten(text.trimEnd()) };
  const at = line.text.length - written.length;
  const { found } = corrected('HT140', parameters, within(line, at, line.text.trimEnd().length), line, text);
  // Read on as if the text ended here: a second finding about its line breaks would only distract.
  return { found, repaired: { line, text: indent + mark } };
};

/** `"安全"整治`: a value that begins with a quoted word and goes on. */
export const textAfterQuote: SyntaxTrap = ({ file, start, code, message }) => {
  if (code !== 'UNEXPECTED_TOKEN' && code !== 'BLOCK_AS_IMPLICIT_KEY' && !message.startsWith('Missing ,')) {
    return undefined;
  }
  const line = lineAt(file, start);
  const at = valueStart(line.text);
  const quoted = line.text.slice(at).match(/^(?:"[^"]*"|'[^']*')\s*(?=[^\s#])/u)?.[0];
  if (quoted === undefined) return undefined;
  const after = at + quoted.length;
  const value = quoted + valueToLineEnd(line.text, after);
  const text = `${line.text.slice(0, at)}${quote(value)}${line.text.slice(at + value.length)}`;
  const span = within(line, after, at + value.length);
  return corrected('HT131', { corrected: shorten(text.trim()) }, span, line, text);
};

/** `"C:\资料"`: a backslash that means nothing. */
export const badEscape: SyntaxTrap = ({ file, start, code }) => {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  const line = lineAt(file, start);
  const text = line.text.replace(
    /"([^"]*\\[^"]*)"/u,
    (_, inner: string) => `'${inner.replaceAll("'", "''")}'`,
  );
  const sequence = file.text.slice(start, start + 2);
  const span = within(line, start - line.start, start - line.start + sequence.length);
  return corrected('HT139', { sequence, corrected: shorten(text.trim()) }, span, line, text);
};

/** Where the last quoted value before the broken place begins. */
function quotedBefore({ contents, start }: BrokenPlace): number | undefined {
  let last: number | undefined;
  visit(contents, {
    Scalar(_, node: Scalar) {
      const from = node.range?.[0];
      if (from === undefined || from > start || !isScalar(node)) return;
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') last = from;
    },
  });
  return last;
}
