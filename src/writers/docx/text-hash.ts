import { createHash, type Hash, hash } from 'node:crypto';

/** What a person can change in a document: its words, paragraph by paragraph and cell by cell, notes and pictures. */
export interface Wording {
  /** Paragraphs, and rows of tables with a `|` before each cell; without any space, empty paragraphs left out. */
  readonly lines: readonly string[];
  /** What headers, footers, comments and notes say, in no order; page numbers count themselves. */
  readonly margins: readonly string[];
  readonly pictures: number;
}

/**
 * Hash of what a document says. It stays the same when another program merely saves the file again: that writes
 * other XML, other line breaks and other spaces, but the same letters in the same paragraphs and cells.
 */
export function textHash(wording: Wording): string {
  const begun = beginTextHash(wording);
  let pending = '';
  for (const line of wording.lines) {
    pending += `${line}\n`;
    if (pending.length < charactersAtOnce) continue;
    begun.update(pending, 'utf8');
    pending = '';
  }
  return begun.update(pending, 'utf8').digest('hex');
}

/** Thousands of short lines cost the hash more in calls than in letters. */
const charactersAtOnce = 1 << 13;

/** The same as far as the first line. */
export function beginTextHash({ margins, pictures }: Omit<Wording, 'lines'>): Hash {
  const beside = [...new Set(margins.map((text) => withoutSpaces(text).replaceAll(/[\d|]/gu, '')))];
  return createHash('sha256').update(
    `${pictures}\n${JSON.stringify(beside.filter(Boolean).sort())}\n`,
    'utf8',
  );
}

/** Hexadecimal digits of a line's mark: two lines of one document share one by chance once in 16 million. */
export const markLength = 6;

/**
 * A short mark for each line, and first of all one for what stands beside the text: by them a document that somebody
 * has changed still tells which of its lines were written so.
 */
export const lineMarks = ({ lines, ...beside }: Wording): readonly string[] => [
  textHash({ lines: [], ...beside }).slice(0, markLength),
  ...lines.map(lineMark),
];

/** Of a paragraph, or of a row with a `|` before each cell; without spaces. */
export const lineMark = (line: string): string => hash('sha256', line, 'hex').slice(0, markLength);

/** Spaces, breaks and marks without a shape: programs add and drop them. */
export const withoutSpaces = (text: string): string =>
  text.replaceAll(/[\s\p{Z}\p{Cf}]/gu, '').normalize('NFC');

export const picturesIn = (parts: ReadonlyMap<string, unknown>): number =>
  [...parts.keys()].filter((name) => name.startsWith('word/media/')).length;

/** Parts beside the text that hold words. */
export const isMargin = (part: string): boolean =>
  /^word\/(?:header|footer|comments|footnotes|endnotes)\d*\.xml$/u.test(part);
