import { assertNever } from '../../diagnostics/assert-never.ts';
import { gbt9704 } from '../../standard/gbt9704.ts';
import { emOf } from '../../standard/units.ts';
import type {
  LaidOutParagraph,
  LaidOutSection,
  PageGeometry,
  ParagraphStyle,
} from '../../typeset/laid-out.ts';
import { createBlankWriter } from './blank.ts';
import { thinParagraph, writeParagraph } from './paragraph.ts';
import { cellMargins, tableBorders } from './table.ts';

const { pageNumber, landscape } = gbt9704;
const inset = pageNumber.indent * emOf(pageNumber.size);

/** Half-width Song of size 4 (GB/T 9704-2012, 7.5). */
export const pageNumberStyle: ParagraphStyle = {
  id: 'OfficialPageNumber',
  name: '公文页码',
  font: pageNumber.font,
  size: pageNumber.size,
  characterSpacing: 0,
  line: pageNumber.line,
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
        footer: { odd: atFoot('odd'), even: atFoot('even') },
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

/** At the foot: the space above is part of the footer, so that it reaches up to the type area and no further. */
function atFoot(face: keyof Faces): string {
  return writeNumber(face, { before: pageNumber.before });
}

const noMargins = { top: 0, right: 0, bottom: 0, left: 0 };
const noBorders = { ...noMargins, insideHorizontal: 0, insideVertical: 0 };

/**
 * The number where an upright page has it, on a landscape page that is bound at its top: a cell of vertical text as
 * tall as the type area, floating at the left edge. The foot of the upright page is the left edge here, its right
 * side the lower end.
 */
function atLeftEdge(page: PageGeometry, face: keyof Faces): string {
  const { numberLeft, numberTop, numberWidth } = landscape;
  const height = page.height - page.top - page.bottom;
  return (
    '<w:tbl><w:tblPr>' +
    `<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page" w:horzAnchor="page"` +
    ` w:tblpX="${numberLeft}" w:tblpY="${numberTop}"/><w:tblOverlap w:val="overlap"/>` +
    `<w:tblW w:w="${numberWidth}" w:type="dxa"/>${tableBorders(noBorders)}<w:tblLayout w:type="fixed"/>` +
    `${cellMargins(noMargins)}</w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${numberWidth}"/></w:tblGrid>` +
    `<w:tr><w:trPr><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>` +
    `<w:tc><w:tcPr><w:tcW w:w="${numberWidth}" w:type="dxa"/><w:textDirection w:val="tbRl"/></w:tcPr>` +
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
