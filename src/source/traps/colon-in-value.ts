import { lineAt, quote, shorten, within } from './line.ts';
import { corrected, type SyntaxTrap } from './trap.ts';

/** `title: 通知: 关于…`: a second key on the line, where a text was meant. */
export const colonInValue: SyntaxTrap = ({ file, start, code }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BLOCK_IN_FLOW') return undefined;
  const line = lineAt(file, start);
  const at = start - line.start;
  const rest = line.text.slice(at);
  const value = (
    code === 'BLOCK_IN_FLOW' ? (rest.match(/^[^,\]}]*/u)?.[0] ?? '') : rest.replace(/\s+#.*$/u, '')
  ).trimEnd();
  const colon = value.search(/:(?: |$)/u);
  if (colon < 0 || value.startsWith('"') || value.startsWith("'")) return undefined;
  const text = `${line.text.slice(0, at)}${quote(value)}${line.text.slice(at + value.length)}`;
  const explained = corrected(
    'HT130',
    { corrected: shorten(text.trim()) },
    within(line, at + colon, at + colon + 1),
    line,
    text,
  );
  const { fix: _twoWaysOut, ...found } = explained.found;
  return { ...explained, found };
};
