import type { Element, XmlEvents } from './parse-xml.ts';
import type { DocumentText, TextBlock } from './read-text.ts';
import { Refused } from './refusal.ts';

/** Elements whose content nobody reads: properties, and what tracked changes took away. */
const skipped = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:tcPr', 'w:trPr', 'w:sectPr', 'w:del', 'w:moveFrom']);
/** Second versions of the same content: for older programs, and readings above the characters. */
const doubles = new Set(['mc:Fallback', 'w:rt']);
/** Ours never lie in one another; a forged file must not make every word count a thousand times. */
const mostOpenBookmarks = 16;
const ourBookmark = /^_ht_[0-9a-f]{32}$/;

interface Control {
  tag: string | undefined;
  placeholder: boolean;
  text: string;
}

/** Gathers the text of one part from its events. Nothing here recurses, so depth costs nothing. */
export function createTextCollector(part: string): { events: XmlEvents; finish(): DocumentText } {
  const blocks: TextBlock[] = [];
  const tables: string[][][] = [];
  const cells: string[][] = [];
  const paragraphs: string[] = [];
  const controls: Control[] = [];
  const openBookmarks = new Map<string, { readonly name: string; text: string }>();
  const bookmarkTexts = new Map<string, string>();
  const controlTexts = new Map<string, string>();
  let skipping = 0;
  let inText = false;

  const keep = (texts: Map<string, string>, name: string, text: string): void => {
    if (!texts.has(name)) texts.set(name, text.trim());
  };

  const appendToBlanks = (text: string): void => {
    for (const control of controls) control.text += text;
    for (const bookmark of openBookmarks.values()) bookmark.text += text;
  };

  const append = (text: string): void => {
    if (controls.some((control) => control.placeholder)) return;
    appendToBlanks(text);
    const last = paragraphs.length - 1;
    if (last >= 0) paragraphs[last] += text;
  };

  const openBookmark = (element: Element): void => {
    const name = element.attribute('name') ?? '';
    if (!ourBookmark.test(name)) return;
    if (openBookmarks.size >= mostOpenBookmarks) {
      throw new Refused({ kind: 'damaged', part, detail: 'too many open bookmarks' });
    }
    openBookmarks.set(element.attribute('id') ?? '', { name, text: '' });
  };

  const closeBookmark = (id: string): void => {
    const bookmark = openBookmarks.get(id);
    if (bookmark === undefined) return;
    openBookmarks.delete(id);
    keep(bookmarkTexts, bookmark.name, bookmark.text);
  };

  const addLine = (line: string): void => {
    const cell = cells.at(-1);
    if (cell === undefined) blocks.push({ kind: 'paragraph', text: line });
    else cell.push(line);
  };

  const closeTable = (): void => {
    const rows = tables.pop() ?? [];
    const outer = cells.at(-1);
    if (outer === undefined) blocks.push({ kind: 'table', rows });
    else outer.push(...rows.map((row) => row.join('\t')));
  };

  const onOpen: Readonly<Record<string, (element: Element) => void>> = {
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
    'w:br': (element) => append(element.attribute('type') === 'textWrapping' ? '' : '\n'),
    'w:noBreakHyphen': () => append('\u2011'),
    'w:bookmarkStart': openBookmark,
    'w:bookmarkEnd': (element) => closeBookmark(element.attribute('id') ?? ''),
    'w:sdt': () => void controls.push({ tag: undefined, placeholder: false, text: '' }),
    'w:tag': (element) => {
      const control = controls.at(-1);
      if (control !== undefined) control.tag = element.attribute('val');
    },
    'w:showingPlcHdr': (element) => {
      const control = controls.at(-1);
      if (control !== undefined)
        control.placeholder = !['0', 'false', 'off'].includes(element.attribute('val') ?? '');
    },
  };

  const onClose: Readonly<Record<string, () => void>> = {
    'w:p': () => {
      const text = paragraphs.pop() ?? '';
      appendToBlanks('\n');
      addLine(text);
    },
    'w:t': () => {
      inText = false;
    },
    'w:tc': () =>
      void tables
        .at(-1)
        ?.at(-1)
        ?.push((cells.pop() ?? []).join('\n')),
    'w:tbl': closeTable,
    'w:sdt': () => {
      const control = controls.pop();
      if (control?.tag !== undefined) keep(controlTexts, control.tag, control.text);
    },
  };

  return {
    events: {
      open: (element) => {
        if (skipping > 0 || skipped.has(element.name) || doubles.has(element.name)) skipping += 1;
        else onOpen[element.name]?.(element);
      },
      close: (name) => {
        if (skipping > 0) skipping -= 1;
        else onClose[name]?.();
      },
      text: (text) => {
        if (skipping === 0 && inText) append(text);
      },
    },
    finish: () => ({ blocks, bookmarks: bookmarkTexts, controls: controlTexts }),
  };
}
