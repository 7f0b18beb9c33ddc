import { type Annex, type AnnexRow, columnWidths } from '../annex/annex.ts';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * word/document.xml of an annex as the least that can be done: what every cell of a column has in common is one string
 * made beforehand, and the texts are put between.
 */
export function annexXml(annex: Annex): string {
  let table = `<w:tbl>${tableHead}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${annex.header
    .map((text, column) => `${cellStart(column)}${paragraph('th', text)}</w:tc>`)
    .join('')}</w:tr>`;
  let topic: string | undefined;
  for (const row of annex.rows) {
    table += rowXml(row, row.topic === topic);
    topic = row.topic;
  }
  const unit = annex.unit === '' ? '' : paragraph('cell', annex.unit);
  const above = paragraph('annex', annex.mark) + paragraph('doctitle', annex.title) + unit;
  return `${xmlHead}<w:document xmlns:w="${wordNamespace}"><w:body>${above}${table}</w:tbl><w:p/>${section}</w:body></w:document>`;
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');
const grid = columnWidths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
const tableWidth = columnWidths.reduce((sum, width) => sum + width, 0);
const tableHead = `<w:tblPr><w:tblW w:w="${tableWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
const section =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="850" w:footer="850" w:gutter="0"/></w:sectPr>';

const cellStart = (column: number, merge = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${columnWidths[column]}" w:type="dxa"/>${merge}<w:vAlign w:val="center"/></w:tcPr>`;
const paragraphStart = (style: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">`;
const paragraphEnd = '</w:t></w:r></w:p>';
const paragraph = (style: string, text: string): string =>
  `${paragraphStart(style)}${escaped(text)}${paragraphEnd}`;

const cellEnd = `${paragraphEnd}</w:tc>`;
const text = paragraphStart('cell');
const number = `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellStart(0)}${text}`;
const topic = `${cellEnd}${cellStart(1, '<w:vMerge w:val="restart"/>')}${text}`;
const task = `${cellEnd}${cellStart(2)}${text}`;
const taskOfSameTopic = `${cellEnd}${cellStart(1, '<w:vMerge/>')}<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr></w:p></w:tc>${cellStart(2)}${text}`;
const rooms = `${cellEnd}${cellStart(3)}${text}`;
const units = `${cellEnd}${cellStart(4)}${text}`;
const deadline = `${cellEnd}${cellStart(5)}${text}`;
const rowEnd = `${cellEnd}</w:tr>`;

const rowXml = (row: AnnexRow, isMerged: boolean): string =>
  number +
  row.no +
  (isMerged ? taskOfSameTopic : topic + escaped(row.topic) + task) +
  escaped(row.task) +
  rooms +
  escaped(row.rooms) +
  units +
  escaped(row.units) +
  deadline +
  escaped(row.deadline) +
  rowEnd;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(plain: string): string {
  return /[&<>]/u.test(plain) ? plain.replace(/[&<>]/gu, (sign) => entities[sign] ?? '') : plain;
}
