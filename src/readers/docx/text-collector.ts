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
  let skippedElement = '';
  let inText = false;
  /** Paragraphs that are open, by depth, and rows, whose end a tracked change took away. */
  const removedMarks = new Set<number>();
  const removedRows = new Set<readonly string[]>();
  /** Of a paragraph whose mark was taken out: it goes on in the next one. */
  let carried = '';

  const append = (text: string): void => {
    if (blanks.inPlaceholder()) return;
    blanks.append(text);
    const last = paragraphs.length - 1;
    if (last >= 0) paragraphs[last] += text;
  };

  const openParagraph = (): void => {
    paragraphs.push(carried);
    carried = '';
  };

  const closeParagraph = (): void => {
    const isMarkRemoved = removedMarks.delete(paragraphs.length);
    const text = paragraphs.pop() ?? '';
    if (isMarkRemoved) carried = text;
    else endParagraph(text);
  };

  /** Where no paragraph follows, the mark stays. */
  const endCarried = (): void => {
    if (carried !== '') endParagraph(carried);
    carried = '';
  };

  const endParagraph = (text: string): void => {
    blanks.append('\n');
    const cell = cells.at(-1);
    if (cell === undefined) blocks.push({ kind: 'paragraph', text });
    else cell.push(text);
  };

  const closeCell = (): void => {
    endCarried();
    const text = (cells.pop() ?? []).join('\n');
    tables.at(-1)?.at(-1)?.push(text);
  };

  const closeRow = (): void => {
    const row = tables.at(-1)?.at(-1);
    if (row && removedRows.delete(row)) tables.at(-1)?.pop();
  };

  /** A tracked change took away the mark of a paragraph, or a row. */
  const noteRemoval = (): void => {
    const row = tables.at(-1)?.at(-1);
    if (skippedElement === 'w:pPr' && skipping === 2) removedMarks.add(paragraphs.length);
    if (skippedElement === 'w:trPr' && skipping === 1 && row) removedRows.add(row);
  };

  /** A table in a cell becomes lines of the cell. */
  const closeTable = (): void => {
    const rows = tables.pop() ?? [];
    if (rows.length === 0) return;
    const cell = cells.at(-1);
    if (cell === undefined) blocks.push({ kind: 'table', rows });
    else for (const row of rows) cell.push(row.join('\t'));
  };

  const onOpen: Readonly<Record<string, (tag: Tag) => void>> = {
    ...blanks.onOpen,
    'w:p': openParagraph,
    'w:tbl': () => {
      endCarried();
      tables.push([]);
    },
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
    'w:tr': closeRow,
    'w:tbl': closeTable,
    'w:sdt': blanks.closeControl,
    'w:t': () => {
      inText = false;
    },
  };

  return {
    events: {
      open: (name, tag) => {
        if (skipping > 0 || skipped.has(name) || doubles.has(name)) {
          if (skipping === 0) skippedElement = name;
          else if (name === 'w:del' || name === 'w:moveFrom') noteRemoval();
          skipping += 1;
        } else onOpen[name]?.(tag);
      },
      close: (name) => {
        if (skipping > 0) skipping -= 1;
        else onClose[name]?.();
      },
      text: (text) => {
        if (skipping === 0 && inText) append(text);
      },
    },
    finish: () => {
      endCarried();
      return { blocks, bookmarks: blanks.bookmarks, controls: blanks.controls };
    },
  };
}
