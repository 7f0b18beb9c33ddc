import type {
  LaidOutCell,
  LaidOutRow,
  LaidOutTable,
  PageGeometry,
  TableBorders,
  TablePlace,
} from '../../typeset/laid-out.ts';
import type { WriteBlank } from './blank.ts';
import { thinParagraph, writeParagraph } from './paragraph.ts';
import { revisionMark } from './revision.ts';

/** One table, piece by piece. Children stand in the order of CT_TblPr, CT_TrPr and CT_TcPr. */
export function* writeTable(
  table: LaidOutTable,
  page: PageGeometry,
  writeBlank: WriteBlank,
): Generator<string> {
  const grid = table.columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  yield `<w:tbl>${tableProperties(table, page)}<w:tblGrid>${grid}</w:tblGrid>`;
  let rest = table.headerRows;
  for (const row of table.rows) yield writeRow(row, table.columns, rest-- > 0, writeBlank);
  yield '</w:tbl>';
}

function tableProperties(table: LaidOutTable, page: PageGeometry): string {
  const width = table.columns.reduce((sum, column) => sum + column, 0);
  return (
    '<w:tblPr>' +
    floating(table.place, page) +
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    `${tableBorders(table.borders)}<w:tblLayout w:type="fixed"/>${cellMargins(table.cellMargins)}</w:tblPr>`
  );
}

/** Always written, zeros too: without them LibreOffice and Word shift a floating table by their own 108 twips. */
function cellMargins({ top, left, bottom, right }: LaidOutTable['cellMargins']): string {
  return (
    `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/>` +
    `<w:bottom w:w="${bottom}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>`
  );
}

/**
 * At the foot of the type area (7.4.1): measured from the page across and from the margins down, since LibreOffice
 * puts a table as wide as the text back into the text with any other choice. Or anywhere on the sheet.
 */
function floating(place: TablePlace, page: PageGeometry): string {
  if (place === 'inline') return '';
  const [anchor, position, overlap] =
    place === 'page-foot'
      ? ['margin', `w:tblpX="${page.left}" w:tblpYSpec="bottom"`, 'never']
      : ['page', `w:tblpX="${place.left}" w:tblpY="${place.top}"`, 'overlap'];
  return (
    `<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="${anchor}" w:horzAnchor="page"` +
    ` ${position}/><w:tblOverlap w:val="${overlap}"/>`
  );
}

/** Rules in eighths of a point, black. */
function tableBorders(borders: TableBorders): string {
  return (
    '<w:tblBorders>' +
    border('top', borders.top) +
    border('left', borders.left) +
    border('bottom', borders.bottom) +
    border('right', borders.right) +
    border('insideH', borders.insideHorizontal) +
    border('insideV', borders.insideVertical) +
    '</w:tblBorders>'
  );
}

function border(side: string, eighths: number): string {
  return eighths === 0
    ? `<w:${side} w:val="none" w:sz="0" w:space="0" w:color="auto"/>`
    : `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="000000"/>`;
}

function writeRow(
  row: LaidOutRow,
  columns: readonly number[],
  header: boolean,
  writeBlank: WriteBlank,
): string {
  const { height } = row;
  const rule = height?.rule === 'exact' ? 'exact' : 'atLeast';
  const properties =
    '<w:trPr><w:cantSplit/>' +
    (height === undefined ? '' : `<w:trHeight w:val="${height.value}" w:hRule="${rule}"/>`) +
    (header ? '<w:tblHeader/>' : '') +
    `${row.revision === undefined ? '' : revisionMark(row.revision)}</w:trPr>`;
  let cells = '';
  let column = 0;
  for (const cell of row.cells) {
    let width = 0;
    for (const end = column + cell.columnSpan; column < end; column++) width += columns[column] ?? 0;
    cells += writeCell(cell, width, writeBlank);
  }
  if (column !== columns.length) throw new Error(`a row covers ${column} of ${columns.length} columns`);
  return `<w:tr>${properties}${cells}</w:tr>`;
}

function writeCell(cell: LaidOutCell, width: number, writeBlank: WriteBlank): string {
  const { columnSpan, verticalMerge, verticalAlign, isVertical = false, paragraphs } = cell;
  let content = '';
  for (const paragraph of paragraphs) content += writeParagraph(paragraph, writeBlank);
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
    (columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '') +
    (verticalMerge === undefined ? '' : `<w:vMerge w:val="${verticalMerge}"/>`) +
    (isVertical ? '<w:textDirection w:val="tbRl"/>' : '') +
    (verticalAlign === 'center' ? '<w:vAlign w:val="center"/>' : '') +
    // A cell without a paragraph is a damaged file for Word.
    `</w:tcPr>${content === '' ? thinParagraph() : content}</w:tc>`
  );
}
