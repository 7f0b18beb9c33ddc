import type { RedHead } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import type { LaidOutParagraph, Run } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { paragraph } from './paragraphs.ts';
import { runsOf, tab, textRun } from './runs.ts';
import { styleIds } from './styles.ts';

/**
 * 发文字号 (7.2.5) over the red rule (7.2.7). An upward document has its signers on the right, two on a line, the
 * number on the left of the last of these lines (7.2.6). A draft without a number keeps the empty line and the rule.
 */
export function layOutDocumentNumber(head: RedHead, standard: Standard): readonly LaidOutParagraph[] {
  const { page, redHead, text } = standard;
  const { line } = page.grid;
  const before = redHead.number.linesAbove * line;
  const number = runsOf(head.number ?? [], { stressed: text.stressedFont });
  if (head.signers.length === 0) return [paragraph(styleIds.number, number, { before })];

  const rows = rowsOf(head.signers, redHead.signers.perLine);
  const columns = signerColumns(head.signersLabel, rows, standard);
  return rows.map((names, index) => {
    const isFirst = index === 0;
    const isLast = index === rows.length - 1;
    const runs = [
      ...(isLast ? [tab, ...number] : []),
      ...names.flatMap((name, column): Run[] => [
        tab,
        ...(isFirst && column === 0 ? [textRun(head.signersLabel)] : []),
        { kind: 'text', text: name, font: redHead.signers.nameFont },
      ]),
    ];
    const [first = 0, ...others] = columns.names;
    const stops = [isFirst ? columns.label : first, ...others].slice(0, names.length);
    const positions = isLast ? [redHead.number.indentLeft * page.grid.character, ...stops] : stops;
    const tabs = positions.map((position) => ({ align: 'left' as const, position }));
    if (!isLast) return paragraph(styleIds.signers, runs, { tabs, before: isFirst ? before : 0 });
    const above = isFirst ? before : line - redHead.number.line;
    return paragraph(styleIds.number, runs, { tabs, align: 'left', before: above });
  });
}

/** Where the label and each column of names begin; the block ends one character before the right edge. */
function signerColumns(
  label: string,
  rows: readonly (readonly string[])[],
  { page, redHead, text }: Standard,
) {
  const face = { size: text.size, characterSpacing: 0 };
  const gap = redHead.signers.gap * emOf(text.size);
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? '', face))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
  const first = page.typeArea.width - redHead.signers.indentRight * page.grid.character - total;
  let position = first;
  const names = widths.map((width) => {
    const begin = position;
    position += width + gap;
    return begin;
  });
  return { label: first - textWidth(label, face), names };
}

const rowsOf = (names: readonly string[], perLine: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(names.length / perLine) }, (_, row) =>
    names.slice(row * perLine, (row + 1) * perLine),
  );
