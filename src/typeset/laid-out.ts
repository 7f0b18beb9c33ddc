import type { Origin } from '../diagnostics/span.ts';

/**
 * A document with every measure decided: what the docx writer turns into bytes without deciding anything.
 * All lengths are twips (1/20 pt) unless a name says otherwise; font sizes are half-points.
 */
export interface LaidOutDocument {
  readonly title: string;
  readonly styles: readonly ParagraphStyle[];
  /** Font of text without a style of its own. */
  readonly defaultFont: string;
  readonly defaultSize: number;
  readonly sections: readonly LaidOutSection[];
  /** Every blank, in order: the description that returned copies are read by. */
  readonly blanks: readonly LaidOutBlank[];
}

export interface LaidOutBlank {
  readonly anchor: string;
  readonly label: string;
}

export interface ParagraphStyle {
  readonly id: string;
  /** Chinese name, shown in the word processor's list of styles. */
  readonly name: string;
  /** Set in all four slots (ascii, hAnsi, eastAsia, cs). */
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Added to the advance of each character (w:spacing), twips. */
  readonly characterSpacing: number;
  /** Exact line height. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly align: Alignment;
  readonly indent: Indent;
  /** Whether lines are placed on the section's grid. */
  readonly snapToGrid: boolean;
  readonly keepNext: boolean;
  /** 1 to 9 for headings and titles, so that Word's navigation pane shows them. */
  readonly outlineLevel?: number;
  /** Whether punctuation may hang over the right edge; off in cells, so that Word breaks lines as LibreOffice does. */
  readonly overflowPunctuation: boolean;
  /** A rule under the paragraph, e.g. the red one under the document number. */
  readonly ruleBelow?: {
    readonly color: string;
    /** Of a double one the thick line's. */
    readonly eighths: number;
    readonly spacePoints: number;
    /** Two lines, the thick one above or below. */
    readonly line?: 'thick-above' | 'thick-below';
  };
}

export type Alignment = 'left' | 'center' | 'right' | 'both';

export interface Indent {
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  /** First-line indent in hundredths of a character, written beside `firstLine`. */
  readonly firstLineChars?: number;
}

export interface LaidOutSection {
  readonly start: 'next-page' | 'even-page';
  readonly page: PageGeometry;
  readonly margins: PageMargins;
  readonly items: readonly LaidOutItem[];
}

/** What stands in the margins of a section's pages; odd pages are what Word calls default. */
export interface PageMargins {
  /** The section's first page, where it differs from the others. */
  readonly first?: PageMargin;
  readonly odd: PageMargin;
  readonly even: PageMargin;
}

/** Header and footer of a page; an empty list leaves the place empty. */
export interface PageMargin {
  readonly header: readonly LaidOutItem[];
  readonly footer: readonly LaidOutItem[];
}

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
  /** Line grid; absent where it would move tables. */
  readonly linePitch?: number;
}

export type LaidOutItem = LaidOutParagraph | LaidOutTable;

export interface LaidOutParagraph {
  readonly kind: 'paragraph';
  /** Id of a style. */
  readonly style: string;
  readonly runs: readonly Run[];
  readonly align?: Alignment;
  readonly indent?: Indent;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly tabs?: readonly { readonly align: 'left' | 'center' | 'right'; readonly position: number }[];
  /** Of the paragraph as one: its mark is put in or taken out, beside its runs. */
  readonly revision?: Revision;
  readonly origin?: Origin;
}

/** A tracked change: put in or taken out by somebody, to be accepted or rejected in the word processor. */
export interface Revision {
  readonly kind: 'inserted' | 'removed';
  /** Unique in the document. */
  readonly number: number;
  readonly author: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly font?: string;
      readonly bold?: boolean;
      readonly color?: string;
      readonly size?: number;
      readonly characterSpacing?: number;
      /** How far below the baseline of the line, half-points. */
      readonly lowered?: number;
      readonly underlined?: boolean;
      readonly revision?: Revision;
    }
  /** `layout`: put in by typesetting; `author`: written by the author. Both become w:br. */
  | { readonly kind: 'break'; readonly reason: 'layout' | 'author'; readonly revision?: Revision }
  | { readonly kind: 'tab'; readonly revision?: Revision }
  | { readonly kind: 'page-number' }
  /**
   * A rich-text control inside a bookmark; its visible content is `value`, or else `width` ideographic spaces (at
   * least one).
   */
  | {
      readonly kind: 'blank';
      readonly anchor: string;
      readonly label: string;
      readonly width: number;
      readonly value?: string;
    };

export interface LaidOutTable {
  readonly kind: 'table';
  readonly columns: readonly number[];
  /** Header rows come first and are repeated on further pages. */
  readonly headerRows: number;
  readonly rows: readonly LaidOutRow[];
  /** Rules in eighths of a point; `0` for none. */
  readonly borders: TableBorders;
  readonly cellMargins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly place: TablePlace;
}

/**
 * `inline`: in the text. `page-foot`: floating, its lower edge on the lower edge of the type area (the imprint).
 * An object: floating, its upper left corner so far from that of the sheet.
 */
export type TablePlace = 'inline' | 'page-foot' | { readonly left: number; readonly top: number };

export interface TableBorders {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly insideHorizontal: number;
  readonly insideVertical: number;
}

export interface LaidOutRow {
  /** Whole row with margins and border; `at-least` grows with its content, `exact` does not. */
  readonly height?: { readonly value: number; readonly rule: 'at-least' | 'exact' };
  readonly cells: readonly LaidOutCell[];
  /** Of the row as one, beside what stands in its cells. */
  readonly revision?: Revision;
}

/** Every grid place of a row is covered: places below a merged cell hold a cell with `verticalMerge: 'continue'`. */
export interface LaidOutCell {
  readonly columnSpan: number;
  readonly verticalMerge?: 'restart' | 'continue';
  readonly verticalAlign: 'top' | 'center';
  /** Lines run from top to bottom, the first at the right: text of an upright page on one that is turned. */
  readonly isVertical?: true;
  readonly paragraphs: readonly LaidOutParagraph[];
}
