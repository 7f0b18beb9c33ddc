import { assertNever } from '../../diagnostics/assert-never.ts';
import type {
  LaidOutParagraph,
  LaidOutSection,
  PageGeometry,
  ParagraphStyle,
} from '../../typeset/laid-out.ts';
import { createBlankWriter } from './blank.ts';
import { thinParagraph, writeParagraph } from './paragraph.ts';

/** 4号 (7.5), half-points and twips. */
const size = 28;
const line = 280;
/** 空一字 (7.5): one character of 4号 between the number and the edge of the type area. */
const inset = 280;

/** Half-width Song of size 4 (GB/T 9704-2012, 7.5). */
export const pageNumberStyle: ParagraphStyle = {
  id: 'PageNumberLine',
  name: '公文页码',
  font: '宋体',
  size,
  characterSpacing: 0,
  line,
  before: 0,
  after: 0,
  align: 'left',
  indent: {},
  snapToGrid: false,
  keepNext: false,
  overflowPunctuation: true,
};

/** What stands in the margins of a section: content of its two headers and two footers. */
export interface Margins {
  readonly header: Faces;
  readonly footer: Faces;
}

/** Odd pages are what Word calls default once even pages have their own. */
export interface Faces {
  readonly odd: string;
  readonly even: string;
}

/**
 * Page numbers of a section: outer side, odd right and even left (7.5). Every section fills all four places,
 * because an absent one is inherited from the section before.
 */
export function writeMargins(section: LaidOutSection): Margins {
  switch (section.pageNumbers) {
    case 'outer':
      return {
        header: empty,
        footer: { odd: atFoot(section.page, 'odd'), even: atFoot(section.page, 'even') },
      };
    case 'rotated':
      return {
        header: { odd: atLeftEdge(section.page, 'odd'), even: atLeftEdge(section.page, 'even') },
        footer: empty,
      };
    case 'none':
      return { header: empty, footer: empty };
    default:
      return assertNever(section.pageNumbers);
  }
}

const empty: Faces = { odd: thinParagraph(), even: thinParagraph() };

/**
 * The footer fills the bottom margin exactly: one that is taller pushes the text up and costs a line, and from
 * a lower one LibreOffice hangs the imprint too low.
 */
function atFoot(page: PageGeometry, face: keyof Faces): string {
  const before = Math.max(0, page.bottom - page.footer - line);
  return writeNumber(face, { before });
}

/** Width of the cell that holds the rotated number. */
const cellWidth = 400;
/** From the cell's outer edge to the type area: puts the dash 7 mm outside it (7.5), as on an upright page. */
const cellOffset = 654;

/**
 * The number where an upright page has it, on a landscape page that is bound at its top: a cell of vertical text as
 * tall as the type area, floating at the left edge. The foot of the upright page is the left edge here, its right
 * side the lower end.
 */
function atLeftEdge(page: PageGeometry, face: keyof Faces): string {
  const height = page.height - page.top - page.bottom;
  const none = ['top', 'left', 'bottom', 'right'].map(
    (side) => `<w:${side} w:val="none" w:sz="0" w:space="0" w:color="auto"/>`,
  );
  const noMargins = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`);
  return (
    '<w:tbl><w:tblPr>' +
    `<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page" w:horzAnchor="page"` +
    ` w:tblpX="${page.left - cellOffset}" w:tblpY="${page.top}"/><w:tblOverlap w:val="overlap"/>` +
    `<w:tblW w:w="${cellWidth}" w:type="dxa"/><w:tblBorders>${none.join('')}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${noMargins.join('')}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${cellWidth}"/></w:tblGrid>` +
    `<w:tr><w:trPr><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>` +
    `<w:tc><w:tcPr><w:tcW w:w="${cellWidth}" w:type="dxa"/><w:textDirection w:val="tbRl"/></w:tcPr>` +
    `${writeNumber(face, {})}</w:tc></w:tr></w:tbl>${thinParagraph()}`
  );
}

/** — 1 — : a dash on each side (7.5). */
function writeNumber(face: keyof Faces, place: Pick<LaidOutParagraph, 'before'>): string {
  return writeParagraph(
    {
      kind: 'paragraph',
      style: pageNumberStyle.id,
      runs: [{ kind: 'text', text: '— ' }, { kind: 'page-number' }, { kind: 'text', text: ' —' }],
      align: face === 'odd' ? 'right' : 'left',
      indent: face === 'odd' ? { right: inset } : { left: inset },
      ...place,
    },
    createBlankWriter(),
  );
}
