import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ScalarTrap } from './trap.ts';

/** A line break between two characters that are written without a space between them. */
const breakInChinese =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’…—])[ \t]*\r?\n[ \t]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’…—])/u;

/** A Chinese text over several lines of the file: YAML reads each line break as a space. */
export const brokenLines: ScalarTrap = ({ file, node, start, written }) => {
  if (node.type === 'BLOCK_LITERAL' || !written.includes('\n')) return [];
  const found = written.match(breakInChinese);
  if (!found) return [];
  const at = start + (found.index ?? 0);
  return [diagnostic('HT142', {}, { file, start: at, end: at + 1 })];
};
