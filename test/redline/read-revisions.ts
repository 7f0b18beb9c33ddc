import { parseXml } from '../../src/readers/docx/parse-xml.ts';
import { unzip } from '../writers/docx/unzip.ts';

type Decision = 'accept' | 'reject';

/**
 * The text of a document once all its tracked changes were accepted or rejected, as word processors do it: runs and
 * rows go, and a paragraph whose mark goes is joined to the next one. A line for each paragraph that is not blank and
 * for each row, its cells set apart by tabs; line breaks of the author are ↵.
 */
export async function readRevisions(bytes: Uint8Array, decision: Decision): Promise<readonly string[]> {
  const part = 'word/document.xml';
  const gone = decision === 'accept' ? 'w:del' : 'w:ins';
  const lines: string[] = [];
  const open: string[] = [];
  const rows: { cells: string[]; isGone: boolean }[] = [];
  const cells: string[][] = [];
  const paragraphs: { text: string; isMarkGone: boolean }[] = [];
  /** What stood before a mark that goes, by the container. */
  const carried: string[] = [''];
  let skipping = 0;
  let isText = false;

  const append = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  };
  const closeParagraph = (): void => {
    const { text, isMarkGone } = paragraphs.pop() ?? { text: '', isMarkGone: false };
    const whole = `${carried.pop() ?? ''}${text}`;
    carried.push(isMarkGone ? whole : '');
    if (isMarkGone) return;
    const line = whole.replaceAll('\u3000', '').trimEnd();
    if (line !== '') (cells.at(-1) ?? lines).push(line);
  };
  const closeRow = (): void => {
    const row = rows.pop();
    if (row && !row.isGone) lines.push(row.cells.join('\t'));
  };

  parseXml(part, (await unzip(bytes)).get(part) ?? new Uint8Array(), {
    open: (name, tag) => {
      const parent = open.at(-1);
      open.push(name);
      if (skipping > 0) skipping += 1;
      else if (name === gone && parent === 'w:rPr') {
        const paragraph = paragraphs.at(-1);
        if (paragraph) paragraph.isMarkGone = true;
      } else if (name === gone && parent === 'w:trPr') {
        const row = rows.at(-1);
        if (row) row.isGone = true;
      } else if (name === gone) skipping = 1;
      else if (name === 'w:p') paragraphs.push({ text: '', isMarkGone: false });
      else if (name === 'w:tr') rows.push({ cells: [], isGone: false });
      else if (name === 'w:tc') {
        cells.push([]);
        carried.push('');
      } else if (name === 'w:t' || name === 'w:delText') isText = true;
      else if (name === 'w:tab' && parent === 'w:r') append('\t');
      else if (name === 'w:br' && JSON.stringify(tag.attributes).includes('textWrapping')) append('');
      else if (name === 'w:br') append('↵');
    },
    close: (name) => {
      open.pop();
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (name === 'w:p') closeParagraph();
      if (name === 'w:tr') closeRow();
      if (name === 'w:tc') {
        carried.pop();
        rows.at(-1)?.cells.push((cells.pop() ?? []).join('¶'));
      }
      if (name === 'w:t' || name === 'w:delText') isText = false;
    },
    text: (text) => {
      if (isText && skipping === 0) append(text);
    },
  });
  return lines.filter((line) => line !== '');
}
