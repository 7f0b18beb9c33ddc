import { SaxesParser } from 'saxes';
import { readPart } from './read-part.ts';

/** A table cell as a document has it; line breaks do not count as text. */
export interface ReadCell {
  readonly text: string;
  /** It goes on with the cell above it. */
  readonly goesOn: boolean;
}

export interface ReadRow {
  readonly repeated: boolean;
  readonly cells: readonly ReadCell[];
}

/** What a document holds: the paragraphs outside of tables that are not empty, and the rows of its tables. */
export interface ReadDocument {
  readonly paragraphs: readonly string[];
  readonly rows: readonly ReadRow[];
}

/** Reads the main part of a .docx with a parser of its own, whoever wrote it. Throws where it is not well-formed. */
export async function readAnnex(bytes: Buffer): Promise<ReadDocument> {
  const paragraphs: string[] = [];
  const rows: { repeated: boolean; cells: { text: string; goesOn: boolean }[] }[] = [];
  let text = '';
  let isText = false;
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const row = rows.at(-1);
    const cell = row?.cells.at(-1);
    if (name === 'w:tbl') depth++;
    else if (name === 'w:tr') rows.push({ repeated: false, cells: [] });
    else if (name === 'w:tblHeader' && row) row.repeated = attributes['w:val'] !== 'false';
    else if (name === 'w:tc') row?.cells.push({ text: '', goesOn: false });
    else if (name === 'w:vMerge' && cell) cell.goesOn = attributes['w:val'] !== 'restart';
    else if (name === 'w:t') isText = true;
  });
  parser.on('text', (piece) => {
    if (isText) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    const cell = rows.at(-1)?.cells.at(-1);
    if (name === 'w:t') isText = false;
    else if (name === 'w:tbl') depth--;
    else if (name === 'w:p') {
      if (depth > 0 && cell) cell.text += text;
      else if (text !== '') paragraphs.push(text);
      text = '';
    }
  });
  parser.write(await readPart(bytes, 'word/document.xml')).close();
  return { paragraphs, rows };
}
