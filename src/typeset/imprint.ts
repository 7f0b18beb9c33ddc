import type { Imprint } from '../document/document.ts';
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

/**
 * 版记 (7.4): rows as wide as the type area between rules, thick outside and thin inside: copies to, further
 * elements, who printed and when. Office and date stand on one line, the date at the right, unless they do not fit.
 */
export function layOutImprint(imprint: Imprint, standard: Standard): LaidOutImprint {
  const { page, imprint: rules, text } = standard;
  const { width } = page.typeArea;
  const face = { size: rules.size, characterSpacing: 0 };
  const side = rules.indent * emOf(rules.size);
  const room = width - 2 * side;
  const lines = (content: string, hanging: number) =>
    wrap(content, { ...face, width: room - hanging, firstLine: -hanging, hanging: false }).length;

  const rows: { paragraphs: readonly LaidOutParagraph[]; lines: number }[] = [];
  if (imprint.cc !== undefined) {
    const content = imprint.cc.label + imprint.cc.text;
    const hanging = textWidth(imprint.cc.label, face);
    const indent = { left: side + hanging, right: side, hanging };
    rows.push({ paragraphs: [paragraph(styleIds.cc, content, { indent })], lines: lines(content, hanging) });
  }
  const indent = { left: side, right: side };
  for (const other of imprint.others) {
    rows.push({ paragraphs: [paragraph(styleIds.printing, other, { indent })], lines: lines(other, 0) });
  }
  const date = runsOf(imprint.date, { stressed: text.stressedFont });
  const officeLines = lines(imprint.office, 0);
  const dateWidth = textWidth(
    imprint.date.map((each) => (each.kind === 'text' ? each.text : '')).join(''),
    face,
  );
  if (textWidth(imprint.office, face) + dateWidth + emOf(rules.size) <= room) {
    const tabs = [{ align: 'right' as const, position: width - side }];
    const runs = [textRun(imprint.office), tab, ...date];
    rows.push({ paragraphs: [paragraph(styleIds.printing, runs, { indent, tabs })], lines: 1 });
  } else {
    const paragraphs = [
      paragraph(styleIds.printing, imprint.office, { indent }),
      paragraph(styleIds.printing, date, { indent, align: 'right' }),
    ];
    rows.push({ paragraphs, lines: officeLines + 1 });
  }
  const table: LaidOutTable = {
    kind: 'table',
    columns: [width],
    headerRows: 0,
    rows: rows.map(({ paragraphs }) => ({
      cells: [{ columnSpan: 1, verticalAlign: 'center', paragraphs }],
    })),
    borders: {
      top: rules.thickRule,
      bottom: rules.thickRule,
      left: 0,
      right: 0,
      insideHorizontal: rules.thinRule,
      insideVertical: 0,
    },
    cellMargins: { top: 0, right: 0, bottom: 0, left: 0 },
    place: 'page-foot',
  };
  const height = rows.reduce((sum, row) => sum + row.lines * rules.line + ruleHeight, ruleHeight);
  return { table, height };
}
