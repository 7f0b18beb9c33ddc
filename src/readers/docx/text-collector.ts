import { createBlankCollector } from './blank-collector.ts';
import { attribute, type Tag, type XmlEvents } from './parse-xml.ts';
import type { DocumentText, TextBlock } from './read-text.ts';

/** Elements whose content nobody reads: properties, and what tracked changes took away. */
const skipped = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:tcPr', 'w:trPr', 'w:sectPr', 'w:del', 'w:moveFrom']);
/** Second versions of the same content: for older programs, and readings above the characters. */
const doubles = new Set(['mc:Fallback', 'w:rt']);

/** Gathers the text of one part from its events. Nothing here recurses, so depth costs nothing. */
export function createTextCollector(part: string): { events: XmlEvents; finish(): DocumentText } {
  const blanks = createBlankCollector(part);
  const blocks: TextBlock[] = [];
  const tables: string[][][] = [];
  const cells: string[][] = [];
  const paragraphs: string[] = [];
  let skipping = 0;
  let inText = false;

  const append = (text: string): void => {
    if (blanks.inPlaceholder()) return;
    blanks.append(text);
    const last = paragraphs.length - 1;
    if (last >= 0) paragraphs[last] += text;
  };

  const closeParagraph = (): void => {
    const text = paragraphs.pop() ?? '';
    blanks.append('\n');
    const cell = cells.at(-1);
    if (cell === undefined) blocks.push({ kind: 'paragraph', text });
    else cell.push(text);
  };

  const closeCell = (): void => {
    const text = (cells.pop() ?? []).join('\n');
    tables.at(-1)?.at(-1)?.push(text);
  };

  /** A table in a cell becomes lines of the cell. */
  const closeTable = (): void => {
    const rows = tables.pop() ?? [];
    const cell = cells.at(-1);
    if (cell === undefined) blocks.push({ kind: 'table', rows });
    else for (const row of rows) cell.push(row.join('\t'));
  };

  const onOpen: Readonly<Record<string, (tag: Tag) => void>> = {
    ...blanks.onOpen,
    'w:p': () => void paragraphs.push(''),
    'w:tbl': () => void tables.push([]),
    'w:tr': () => void tables.at(-1)?.push([]),
    'w:tc': () => void cells.push([]),
    'w:t': () => {
      inText = true;
    },
    'w:tab': () => append('\t'),
    'w:ptab': () => append('\t'),
    'w:cr': () => append('\n'),
    'w:br': (tag) => append(attribute(tag, 'type') === 'textWrapping' ? '' : '\n'),
    'w:noBreakHyphen': () => append('\u2011'),
  };

  const onClose: Readonly<Record<string, () => void>> = {
    'w:p': closeParagraph,
    'w:tc': closeCell,
    'w:tbl': closeTable,
    'w:sdt': blanks.closeControl,
    'w:t': () => {
      inText = false;
    },
  };

  return {
    events: {
      open: (name, tag) => {
        if (skipping > 0 || skipped.has(name) || doubles.has(name)) skipping += 1;
        else onOpen[name]?.(tag);
      },
      close: (name) => {
        if (skipping > 0) skipping -= 1;
        else onClose[name]?.();
      },
      text: (text) => {
        if (skipping === 0 && inText) append(text);
      },
    },
    finish: () => ({ blocks, bookmarks: blanks.bookmarks, controls: blanks.controls }),
  };
}
