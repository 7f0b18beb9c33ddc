import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Line, linesOf, shorten, within } from './line.ts';
import { corrected, listed, type ScalarTrap } from './trap.ts';

/** A dash at the beginning of a line with text right behind it; negative numbers and rules are none. */
const tightDash = /^( *)-(?![-\d ]|$)\s*(.*)$/u;

/** `-各医疗机构`, as an item or in front of a key. */
export const dashWithoutSpace: ScalarTrap = ({ file, node, start, end, written, role, flow, ownLine }) => {
  if (node.type !== 'PLAIN' || flow || !ownLine || !written.startsWith('-')) return [];
  const [first, ...below] = linesOf(file, start, end);
  const found = first && correctDash(first);
  if (!found || role === 'key') return listed(found);
  return [found, ...below.flatMap((line) => listed(correctDash(line)))];
};

/** `- 乙` that is indented deeper than `- 甲` above it, and so became part of its text. */
export const swallowedItem: ScalarTrap = ({ file, node, start, end, written, flow }) => {
  if (node.type !== 'PLAIN' || flow || !written.includes('\n')) return [];
  const [, ...below] = linesOf(file, start, end);
  return below
    .filter(({ text }) => /^\s*- /u.test(text))
    .map((line) => {
      const at = line.text.indexOf('-');
      const written = line.text.slice(at + 1).trim();
      return diagnostic('HT138', { written: shorten(written, 32) }, within(line, at, at + 1));
    });
};

function correctDash(line: Line) {
  const [, head, rest] = line.text.match(tightDash) ?? [];
  if (head === undefined || rest === undefined) return undefined;
  const text = `${head}- ${rest}`;
  const span = within(line, head.length, head.length + 1);
  return corrected('HT127', { corrected: shorten(text.trim()) }, span, line, text).found;
}
