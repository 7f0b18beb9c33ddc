import { bookmarkName } from '../../writers/docx/anchor.ts';
import { mainPart } from './main-part.ts';
import { parseXml } from './parse-xml.ts';
import { type Gated, Refused } from './refusal.ts';
import { createTextCollector } from './text-collector.ts';

/** Content of a cell: its paragraphs, one a line. A cell below a merged one is empty. */
export type CellText = string;

export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly CellText[])[] };

/** What a person reads in a document, in order, and what stands in its blanks. */
export interface DocumentText {
  readonly blocks: readonly TextBlock[];
  /** Content of the bookmarks round blanks, by the name of the bookmark. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Content of the controls, by tag. LibreOffice loses tags, but Word may lose a bookmark in editing. */
  readonly controls: ReadonlyMap<string, string>;
}

/**
 * Reads the text of an opened package. Line breaks become `\n`, except those that typesetting put in, as far as they
 * can still be told: any program that saves the file makes them ordinary ones. Field instructions and placeholders are
 * left out, and tracked changes count as accepted: what was deleted or moved away is not read, rows as a whole neither,
 * and a paragraph whose mark was deleted goes on in the next one.
 */
export function readText(parts: ReadonlyMap<string, Uint8Array>): Gated<{ readonly text: DocumentText }> {
  try {
    const name = mainPart(parts);
    const collector = createTextCollector(name);
    parseXml(name, parts.get(name) ?? new Uint8Array(), collector.events);
    return { ok: true, text: collector.finish() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The same for a text part alone, by the name of no file: one of our own, which needs no gate. */
export function readBodyText(part: Uint8Array): DocumentText {
  const collector = createTextCollector('word/document.xml');
  parseXml('word/document.xml', part, collector.events);
  return collector.finish();
}

/**
 * What was filled in, by anchor, trimmed of the spaces that keep a blank open; empty where nothing was filled in,
 * absent where the blank itself is gone. The bookmark decides, the control's tag stands in for it.
 */
export function readBlanks(text: DocumentText, anchors: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const anchor of anchors) {
    const name = bookmarkName(anchor);
    const value = text.bookmarks.get(name) ?? text.controls.get(anchor) ?? text.controls.get(name);
    if (value !== undefined) values.set(anchor, value);
  }
  return values;
}
