import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineAt, quote, shorten, within } from './line.ts';
import type { ScalarTrap } from './trap.ts';

/**
 * `第一批 #2号楼`: what follows ` #` is a comment. People who mean a comment write a space behind the mark;
 * a mark right before a word is most probably text.
 */
export const cutByHash: ScalarTrap = ({ file, node, start, end, written, role }) => {
  if (node.type !== 'PLAIN' || role === 'key' || !/^[ \t]*#/u.test(file.text.slice(end, end + 80))) return [];
  const line = lineAt(file, end);
  const column = end - line.start;
  const [, gap, lost] = line.text.slice(column).match(/^([ \t]*)(#[^\s#!].*?)\s*$/u) ?? [];
  if (gap === undefined || lost === undefined) return [];
  const head = line.text.slice(0, Math.max(0, start - line.start));
  const text = `${head}${quote(`${line.text.slice(head.length, column)}${written === '' ? '' : gap}${lost}`)}`;
  const parameters = { kept: shorten(written, 24), lost: shorten(lost, 24), corrected: shorten(text.trim()) };
  const at = column + gap.length;
  return [diagnostic('HT128', parameters, within(line, at, at + lost.length))];
};
