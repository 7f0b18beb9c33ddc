import type { DocumentFormat, Imprint, Inline } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import type { LaidOutParagraph, LaidOutTable } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { paragraph } from './paragraphs.ts';
import { runsOf, tab, textRun } from './runs.ts';
import { styleIds } from './styles.ts';
import { wrap } from './wrap.ts';

/** The imprint and how high it stands above the lower edge of the type area, twips. */
export interface LaidOutImprint {
  readonly table: LaidOutTable;
  readonly height: number;
}

/** A rule adds to the height of its row; one more line of the table's last rule is counted for good measure. */
const ruleHeight = 20;

interface Row {
  readonly paragraphs: readonly LaidOutParagraph[];
  readonly lines: number;
}

/**
 * 版记 (7.4): rows as wide as the type area between rules, thick outside and thin inside: whom it goes to, further
 * elements, who printed it and when. Recipients that moved here stand in the row of the copies, with no rule between.
 * That of a letter has no rules (10.1).
 */
export function layOutImprint(imprint: Imprint, format: DocumentFormat, standard: Standard): LaidOutImprint {
  const { page, imprint: rules } = standard;
  const isRuled = format !== 'letter';
  const named = [imprint.recipients, imprint.cc].flatMap((each) =>
    each === undefined ? [] : [namesRow(each, standard)],
  );
  const rows: readonly Row[] = [
    ...(named.length === 0 ? [] : [joinRows(named)]),
    ...imprint.others.map((other) => otherRow(other, standard)),
    ...(imprint.printing === undefined ? [] : [printingRow(imprint.printing, standard)]),
  ];
  const table: LaidOutTable = {
    kind: 'table',
    columns: [page.typeArea.width],
    headerRows: 0,
    rows: rows.map(({ paragraphs }) => ({
      cells: [{ columnSpan: 1, verticalAlign: 'center', paragraphs }],
    })),
    borders: {
      top: isRuled ? rules.thickRule : 0,
      bottom: isRuled ? rules.thickRule : 0,
      left: 0,
      right: 0,
      insideHorizontal: isRuled ? rules.thinRule : 0,
      insideVertical: 0,
    },
    cellMargins: { top: 0, right: 0, bottom: 0, left: 0 },
    place: 'page-foot',
  };
  const height = rows.reduce((sum, row) => sum + row.lines * rules.line + ruleHeight, ruleHeight);
  return { table, height };
}

const joinRows = (rows: readonly Row[]): Row => ({
  paragraphs: rows.flatMap(({ paragraphs }) => paragraphs),
  lines: rows.reduce((sum, { lines }) => sum + lines, 0),
});

/** 抄送：…。 Further lines begin below the first character after the colon (7.4.2). */
function namesRow({ label, text }: { label: string; text: string }, standard: Standard): Row {
  const { face, side } = measuresOf(standard);
  const hanging = textWidth(label, face);
  return {
    paragraphs: [
      paragraph(styleIds.cc, label + text, { indent: { left: side + hanging, right: side, hanging } }),
    ],
    lines: countLines(label + text, hanging, standard),
  };
}

function otherRow(text: string, standard: Standard): Row {
  const { side } = measuresOf(standard);
  return {
    paragraphs: [paragraph(styleIds.printing, text, { indent: { left: side, right: side } })],
    lines: countLines(text, 0, standard),
  };
}

/** Office left and date right on one line (7.4.3), or on two where they do not fit. */
function printingRow({ office, date }: { office: string; date: readonly Inline[] }, standard: Standard): Row {
  const { face, side, room, width } = measuresOf(standard);
  const runs = runsOf(date, { stressed: standard.text.stressedFont });
  const indent = { left: side, right: side };
  const dateWidth = textWidth(date.map((each) => (each.kind === 'text' ? each.text : '')).join(''), face);
  if (textWidth(office, face) + dateWidth + emOf(face.size) <= room) {
    const tabs = [{ align: 'right' as const, position: width - side }];
    return {
      paragraphs: [paragraph(styleIds.printing, [textRun(office), tab, ...runs], { indent, tabs })],
      lines: 1,
    };
  }
  return {
    paragraphs: [
      paragraph(styleIds.printing, office, { indent }),
      paragraph(styleIds.printing, runs, { indent, align: 'right' }),
    ],
    lines: countLines(office, 0, standard) + 1,
  };
}

function measuresOf({ page, imprint }: Standard) {
  const { width } = page.typeArea;
  const side = imprint.indent * emOf(imprint.size);
  return { width, side, room: width - 2 * side, face: { size: imprint.size, characterSpacing: 0 } };
}

function countLines(content: string, hanging: number, standard: Standard): number {
  const { face, room } = measuresOf(standard);
  return wrap(content, { ...face, width: room - hanging, firstLine: -hanging, hanging: false }).length;
}
