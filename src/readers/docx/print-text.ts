import { assertNever } from '../../diagnostics/assert-never.ts';
import type { DocumentText, TextBlock } from './read-text.ts';

/**
 * A document that was read, as plain text for git and for people: a paragraph or a row of a table a line, nothing
 * wrapped, so that a changed word is a changed line. Ends with a line end.
 */
export const printText = ({ blocks }: DocumentText): string =>
  `${blocks
    .map(printBlock)
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()}\n`;

function printBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text.trimEnd();
    case 'table':
      return `\n${block.rows.map(printRow).join('\n')}\n`;
    default:
      return assertNever(block);
  }
}

/** `| a | b |`, with ↵ between the paragraphs of a cell. */
export const printRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.trim().replaceAll(/\n+/gu, '↵').replaceAll('|', '\\|')).join(' | ')} |`;
