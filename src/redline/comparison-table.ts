import type { Change } from '../compare/compare-campaigns.ts';
import type { OfficialDocument, Paragraph } from '../document/document.ts';
import type { Table, TableCell, TableColumn } from '../document/table.ts';
import { type ComparisonRow, type Print, rowsOf } from './comparison-rows.ts';
import { comparisonWords as words } from './comparison-words.ts';
import { plainText } from './marked-text.ts';

/** A version as the table names it, and how it prints what its plan says. */
export interface NamedVersion {
  /** As the user calls it. */
  readonly label: string;
  /** As printed, where it has one. */
  readonly date?: string;
  readonly print: Print;
}

/**
 * 新旧对照表: what two versions of a campaign say differently, a row for each thing and property, in the order of the
 * comparison. `undefined` where nothing of what changed is printed anywhere.
 */
export function comparisonTable(
  campaign: string,
  changes: readonly Change[],
  older: NamedVersion,
  newer: NamedVersion,
): OfficialDocument | undefined {
  const rows = changes.flatMap((change) => rowsOf(change, { before: older.print, after: newer.print }));
  if (rows.length === 0) return undefined;
  const title = words.title(campaign);
  const nameOf = ({ label, date }: NamedVersion) => (date === undefined ? label : words.dated(label, date));
  return {
    format: 'general',
    id: words.file,
    title,
    file: words.file,
    parts: [
      {
        role: 'main',
        title: { text: title },
        blocks: [flush(words.versions(nameOf(older), nameOf(newer))), tableOf(rows), flush(words.note)],
        paper: 'A4',
        orientation: 'auto',
      },
    ],
  };
}

const flush = (text: string): Paragraph => ({
  kind: 'paragraph',
  inlines: [{ kind: 'text', text }],
  indent: 'flush',
});

const columns: readonly TableColumn[] = [
  { id: 'number', align: 'center', fill: false },
  { id: 'item', align: 'left', fill: false },
  { id: 'before', align: 'left', fill: false },
  { id: 'after', align: 'left', fill: false },
  { id: 'remark', align: 'center', fill: false },
];

const tableOf = (rows: readonly ComparisonRow[]): Table => ({
  kind: 'table',
  id: words.file,
  columns,
  header: [
    {
      cells: Object.entries(words.columns).map(([column, text]) => cell(column, plainText(text))),
    },
  ],
  rows: rows.map(({ item, before, after, remark }, index) => ({
    cells: [
      cell('number', plainText(String(index + 1))),
      cell('item', item),
      cell('before', before),
      cell('after', after),
      cell('remark', plainText(remark)),
    ],
  })),
  stubColumns: 2,
});

const cell = (column: string, paragraphs: TableCell['paragraphs']): TableCell => ({
  column,
  rowSpan: 1,
  columnSpan: 1,
  paragraphs,
});
