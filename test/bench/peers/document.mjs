// The annex in the words of the docx package: what the bare program builds, and what the templates are made from.
import * as docx from 'docx';

const widths = [700, 1900, 5400, 1900, 2700, 1970];
const font = (name) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
const centred = { alignment: docx.AlignmentType.CENTER };
const exactly = (line) => ({ line, lineRule: docx.LineRuleType.EXACT });

const style = (id, name, size, paragraph) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { font: font(name), size },
  paragraph,
});

/** A landscape page of A4 with margins of 2 cm. */
const page = {
  size: { width: 11906, height: 16838, orientation: docx.PageOrientation.LANDSCAPE },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
};

export const paragraph = (id, text) => new docx.Paragraph({ style: id, children: [new docx.TextRun(text)] });

/** A cell of the table; `merge`: 'restart' or 'continue', where it is part of a merged one. */
export const cell = (text, merge, id = 'cell') =>
  new docx.TableCell({
    verticalAlign: docx.VerticalAlign.CENTER,
    verticalMerge: merge,
    children: [paragraph(id, text)],
  });

export const row = (cells, tableHeader) =>
  new docx.TableRow({ cantSplit: true, tableHeader, children: cells });

export function documentOf({ mark, title, unit, header }, rows) {
  const table = new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    rows: [
      row(
        header.map((text) => cell(text, undefined, 'th')),
        true,
      ),
      ...rows,
    ],
  });
  const above = [paragraph('annex', mark), paragraph('doctitle', title)];
  if (unit !== '') above.push(paragraph('cell', unit));
  return new docx.Document({
    styles: {
      default: { document: { run: { font: font('仿宋_GB2312'), size: 32 } } },
      paragraphStyles: [
        style('annex', '黑体', 32, {}),
        style('doctitle', '方正小标宋简体', 44, { ...centred, spacing: exactly(600) }),
        style('th', '黑体', 24, centred),
        style('cell', '仿宋_GB2312', 24, { spacing: exactly(320) }),
      ],
    },
    sections: [{ properties: { page }, children: [...above, table] }],
  });
}

export const packed = (document) => docx.Packer.toBuffer(document);
