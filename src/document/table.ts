import type { Origin } from '../diagnostics/span.ts';
import type { Inline } from './document.ts';

/**
 * A grid. Every row, of the header too, covers every column exactly once:
 * a cell that spans rows or columns stands where it begins, and the places it covers are left out of `cells`.
 */
export interface Table {
  readonly kind: 'table';
  /** Stable within the document; anchors of blanks begin with it. */
  readonly id: string;
  readonly columns: readonly TableColumn[];
  /** Repeated on every page. */
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** How many columns at the left are repeated when the table is too wide and is split into blocks. */
  readonly stubColumns: number;
  /** How the page lies that it stands on inside a text, where the author decided that. */
  readonly orientation?: 'portrait' | 'landscape';
  readonly origin?: Origin;
}

export interface TableColumn {
  readonly id: string;
  /** Width in characters the author asked for. */
  readonly width?: number;
  readonly align: 'left' | 'center' | 'right';
  /** Right-aligned numbers, the widest of which stands in the middle. */
  readonly numbers?: true;
  /** Filled by hand: it needs room for handwriting, whatever its texts say. */
  readonly fill: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly origin?: Origin;
}

export interface TableCell {
  /** The column it begins in. */
  readonly column: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** One or more paragraphs. A cell that is filled by hand holds one `blank` inline. */
  readonly paragraphs: readonly (readonly Inline[])[];
  /** Overrides the column's. */
  readonly align?: 'left' | 'center' | 'right';
  /** Stretches that must stay on one line where they fit: office names. Dates and numbers are known anyway. */
  readonly unbroken?: readonly string[];
  readonly origin?: Origin;
}
