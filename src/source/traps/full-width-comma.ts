import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineAt, shorten, within } from './line.ts';
import { corrected, type ScalarTrap, type SyntaxTrap } from './trap.ts';

/** `，` and what stands in brackets or quotation marks of the text, where a comma separates nothing. */
const commaOrBracketed = /，|（[^（）]*）|《[^《》]*》|“[^“”]*”|【[^【】]*】/gu;

/** `[甲，乙]`: an item of a list, or a key in braces, that holds a full-width comma. */
export const fullWidthCommaInList: ScalarTrap = ({ file, node, start, written, role, flow }) => {
  if (!flow || node.type !== 'PLAIN' || role === 'value') return [];
  // A finished sentence is one item, whatever commas it holds.
  if (/[。！？；][”’）]?$/u.test(written)) return [];
  const parts = splitAtCommas(written);
  if (parts.length < 2 || parts.includes('')) return [];
  const first = [...written.matchAll(commaOrBracketed)].find(([found]) => found === '，')?.index ?? 0;
  const span = { file, start: start + first, end: start + first + 1 };
  return [diagnostic('HT123', { written: shorten(written), corrected: shorten(parts.join(', ')) }, span)];
};

/** `{a: 甲，b: 乙}` and `["甲"，"乙"]`: a full-width comma where the parser needed a half-width one. */
export const fullWidthCommaBetween: SyntaxTrap = ({ file, start, code }) => {
  if (code !== 'BLOCK_IN_FLOW' && code !== 'MISSING_CHAR') return undefined;
  const line = lineAt(file, start);
  const separating = /，(?=\s*(?:[^\s，:：'"]{1,20}: |["']))/gu;
  const first = line.text.match(/[[{].*?(，)\s*(?:[^\s，:：'"]{1,20}: |["'])/u);
  if (!first) return undefined;
  const at = (first.index ?? 0) + first[0].indexOf('，');
  const text = line.text.replace(separating, ', ').replace(/, {2,}/gu, ', ');
  const parameters = { character: '，', needed: ',', corrected: shorten(text.trim()) };
  return corrected('HT136', parameters, within(line, at, at + 1), line, text);
};

function splitAtCommas(text: string): readonly string[] {
  return text
    .replace(commaOrBracketed, (found) => (found === '，' ? '\u0000' : found))
    .split('\u0000')
    .map((part) => part.trim());
}
