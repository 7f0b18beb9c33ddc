import { exactness, type Field, fieldOf } from './fields.ts';

/** Which column of a table holds what. */
export interface Header {
  readonly columns: ReadonlyMap<Field, number>;
  readonly titles: readonly string[];
}

/** A row that names the columns: one of them is that of the units. Of two that say the same the more exact one counts. */
export function readHeader(cells: readonly string[]): Header | undefined {
  const titles = cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim());
  const columns = new Map<Field, number>();
  for (const [index, title] of titles.entries()) {
    const field = fieldOf(title);
    if (field === undefined) continue;
    const before = columns.get(field);
    const isBetter = before === undefined || exactness(title, field) < exactness(titles[before] ?? '', field);
    if (isBetter) columns.set(field, index);
  }
  return columns.has('name') ? { columns, titles } : undefined;
}

/** What separates the cells of tables: as Excel writes them here and abroad, as copied from a sheet, as typed by hand. */
const delimiters = [',', '\t', ';', '，'] as const;

/** Lines of a text in which its header row is looked for before the text is read. */
const firstLines = 60;

/** `sep=;` on the first line is a word to Excel alone. */
const separatorLine = /^sep=([,;|，\t])\r?\n/iu;

/** What separates the cells of a text, and where its rows begin. */
export function findDelimiter(text: string): { readonly delimiter: string; readonly start: number } {
  const told = separatorLine.exec(text);
  if (told) return { delimiter: told[1] ?? ',', start: told[0].length };
  const lines = text.split('\n', firstLines).map((line) => line.replaceAll('"', ''));
  const known = (delimiter: string): number =>
    Math.max(0, ...lines.map((line) => readHeader(line.split(delimiter))?.columns.size ?? 0));
  const best = delimiters.reduce((one, other) => (known(other) > known(one) ? other : one));
  return { delimiter: best, start: 0 };
}
