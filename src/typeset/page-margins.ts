import { assertNever } from '../diagnostics/assert-never.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import type {
  LaidOutParagraph,
  LaidOutTable,
  PageGeometry,
  PageMargin,
  PageMargins,
  Run,
} from './laid-out.ts';
import { paragraph } from './paragraphs.ts';
import { textRun } from './runs.ts';
import { styleIds } from './styles.ts';

type Face = 'odd' | 'even';

/** Nothing in the margins, and no number: a blank page and the imprint that follows it (7.5). */
export const emptyMargin: PageMargin = { header: [], footer: [] };
export const emptyMargins: PageMargins = { odd: emptyMargin, even: emptyMargin };

/** Page numbers at the foot, by default on the outer side: odd pages right, even pages left (7.5). */
export function numbersAtFoot(standard: Standard): PageMargins {
  const margin = (face: Face): PageMargin => ({
    header: [],
    // The space above is part of the footer, so that it reaches up to the type area and no further.
    footer: [number(face, standard, { before: standard.pageNumber.before })],
  });
  return { odd: margin('odd'), even: margin('even') };
}

/**
 * The number where an upright page has it, on a landscape page that is bound at its top (7.5, 8): a cell of vertical
 * text as tall as the type area, floating at the left edge. The foot of the upright page is the left edge here, its
 * right side the lower end.
 */
export function numbersAtLeftEdge(page: PageGeometry, standard: Standard): PageMargins {
  const { numberLeft, numberTop, numberWidth } = standard.landscape;
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const table = (face: Face): LaidOutTable => ({
    kind: 'table',
    columns: [numberWidth],
    headerRows: 0,
    rows: [
      {
        height: { value: page.height - page.top - page.bottom, rule: 'exact' },
        cells: [
          {
            columnSpan: 1,
            verticalAlign: 'top',
            isVertical: true,
            paragraphs: [number(face, standard, {})],
          },
        ],
      },
    ],
    borders: { ...none, insideHorizontal: 0, insideVertical: 0 },
    cellMargins: none,
    place: { left: numberLeft, top: numberTop },
  });
  const margin = (face: Face): PageMargin => ({ header: [table(face)], footer: [] });
  return { odd: margin('odd'), even: margin('even') };
}

/** — 1 — : a dash on each side (7.5), or what a look puts there. */
function number(
  face: Face,
  { pageNumber }: Standard,
  position: Pick<LaidOutParagraph, 'before'>,
): LaidOutParagraph {
  const { before, after } = pageNumber.texts;
  const runs: readonly Run[] = [textRun(before), { kind: 'page-number' }, textRun(after)];
  const written = runs.filter((run) => run.kind !== 'text' || run.text !== '');
  return paragraph(styleIds.pageNumber, written, { ...sideOf(face, pageNumber), ...position });
}

function sideOf(
  face: Face,
  { place, indent, size }: Standard['pageNumber'],
): Pick<LaidOutParagraph, 'align' | 'indent'> {
  const inset = indent * emOf(size);
  switch (place) {
    case 'outer':
      return face === 'odd'
        ? { align: 'right', indent: { right: inset } }
        : { align: 'left', indent: { left: inset } };
    case 'right':
      return { align: 'right', indent: { right: inset } };
    case 'center':
      return { align: 'center' };
    default:
      return assertNever(place);
  }
}
