import { type Annex, annexColumns, mergedColumn } from '../annex/annex.ts';
import type { ReadDocument, ReadRow } from './read-annex.ts';

/** More of them say nothing new. */
const shown = 5;

/** So is a text to its end. */
const width = 80;

/**
 * A program that plans pages lets a merged cell begin anew, with the same words, on each page, so that the page can be
 * read alone. A page holds this many rows or more.
 */
const rowsOfAPage = 3;

/** In what a document differs from the annex that it should print: rows, merges and text. Empty where in nothing. */
export function differences(
  annex: Annex,
  read: ReadDocument,
  { plansPages = false } = {},
): readonly string[] {
  const wanted = [headerOf(annex), ...annex.rows.map((_, index) => rowOf(annex, index))];
  const found = [
    ...compare('text outside the table', outside(annex).join('¶'), read.paragraphs.join('¶')),
    ...compare('rows', String(wanted.length), String(read.rows.length)),
  ];
  let begunAnew = 0;
  for (const [index, row] of wanted.entries()) {
    if (found.length >= shown) break;
    const other = read.rows[index];
    const topic = annex.rows[index - 1]?.topic;
    if (plansPages && topic !== undefined && beginsAnew(row, other, topic)) begunAnew++;
    else found.push(...compare(`row ${index}`, inWords(row), other ? inWords(other) : 'missing'));
  }
  const pages = Math.ceil(wanted.length / rowsOfAPage);
  if (begunAnew >= pages) found.push(`${begunAnew} merged cells begin anew, on ${pages} pages at most`);
  return found;
}

const outside = ({ mark, title, unit }: Annex): readonly string[] =>
  [mark, title, unit].filter((text) => text !== '');

const headerOf = ({ header }: Annex): ReadRow => ({
  repeated: true,
  cells: header.map((text) => ({ text, goesOn: false })),
});

function rowOf({ rows }: Annex, index: number): ReadRow {
  const row = rows[index];
  const goesOn = row?.topic === rows[index - 1]?.topic;
  return {
    repeated: false,
    cells: annexColumns.map((column, at) =>
      goesOn && at === mergedColumn ? { text: '', goesOn } : { text: row?.[column] ?? '', goesOn: false },
    ),
  };
}

/** Whether the merged cell holds the topic once more and nothing else is different. */
function beginsAnew(wanted: ReadRow, found: ReadRow | undefined, topic: string): boolean {
  const begun = wanted.cells.with(mergedColumn, { text: topic, goesOn: false });
  return (
    wanted.cells[mergedColumn]?.goesOn === true &&
    found !== undefined &&
    inWords({ ...wanted, cells: begun }) === inWords(found)
  );
}

const inWords = ({ repeated, cells }: ReadRow): string =>
  [repeated ? 'repeated' : 'once', ...cells.map(({ text, goesOn }) => (goesOn ? '(merged)' : text))].join(
    '|',
  );

const compare = (what: string, wanted: string, got: string): readonly string[] =>
  wanted === got ? [] : [`${what}: “${got.slice(0, width)}” instead of “${wanted.slice(0, width)}”`];
