import { hash } from 'node:crypto';

/** One file of a packet as the summary lists it. */
export interface SummaryRow {
  readonly unit: string;
  readonly district: string;
  readonly contact: string;
  readonly phone: string;
  /** How many tasks are the unit's own. */
  readonly tasks: number;
  /** Below the summary's folder, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the file's bytes in hexadecimal, as certutil and sha256sum print it; empty for a file that is not ours. */
  readonly hash: string;
  /** Short mark of everything that the file was made from. */
  readonly inputs: string;
  /** Short mark of what the file says; empty in a row that an older version wrote. */
  readonly content: string;
}

/** What stands in a summary about one file that an earlier run wrote. */
export type WrittenFile = Pick<SummaryRow, 'tasks' | 'hash' | 'inputs' | 'content' | 'unit'>;

const titles = ['单位名称', '区县', '联系人', '联系电话', '任务数', '文件', '哈希', '依据'] as const;

/** Sixteen digits are enough to tell the plans of one campaign apart, and leave the table readable. */
const markLength = 16;

/** The short mark of something. */
export const markOf = (...all: readonly string[]): string =>
  hash('sha256', JSON.stringify(all), 'hex').slice(0, markLength);

/** Excel takes digits with an `e` among them for a number, and rounds it: so the two marks begin with a letter. */
const marksOf = ({ inputs, content }: Pick<SummaryRow, 'inputs' | 'content'>): string =>
  content === '' ? inputs : `h${inputs}${content}`;

function readMarks(text: string): Pick<SummaryRow, 'inputs' | 'content'> {
  const [, inputs = text, content = ''] = /^h([0-9a-f]{16})([0-9a-f]{16})$/u.exec(text) ?? [];
  return { inputs, content };
}

/** Excel takes a file for UTF-8 by this mark alone. */
export const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** Excel would compute these. */
const isFormula = /^[=+\-@\t\r]/u;
/** A cell that is written as it is; hardly any is not. */
const isPlain = /^(?![=+\-@])[^",\p{Cc}]*$/u;

function cell(text: string): string {
  if (isPlain.test(text)) return text;
  const plain = (isFormula.test(text) ? `'${text}` : text).replaceAll(/\p{Cc}+/gu, ' ');
  return /[",]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

export const titleLine = `${titles.join(',')}${lineEnd}`;

/** A line as Excel reads it: commas, quotes doubled, CRLF; what looks like a formula gets a `'`. */
export const rowLine = (row: SummaryRow): string =>
  `${cell(row.unit)},${cell(row.district)},${cell(row.contact)},${cell(row.phone)},${row.tasks},` +
  `${cell(row.file)},${row.hash},${marksOf(row)}${lineEnd}`;

/** What a summary says. */
export interface ReadSummary {
  /** By the file's path below the summary's folder; of two rows for one file the later counts. */
  readonly files: ReadonlyMap<string, WrittenFile>;
  /** `torn`: its last line was not finished. `foreign`: somebody has changed how it is written. */
  readonly state: 'whole' | 'torn' | 'foreign';
  /** The text with nothing in it but what this program wrote whole. */
  readonly repaired: string;
}

/** Reads a summary; rows that are none of ours, or were not finished, are left out. */
export function readSummary(text: string): ReadSummary {
  const files = new Map<string, WrittenFile>();
  const isMarked = text.startsWith(byteOrderMark);
  const begin = isMarked ? byteOrderMark.length : 0;
  const titleEnd = text.indexOf('\n', begin) + 1;
  const start = titleEnd === 0 ? text.length : titleEnd;
  let isOurs = isMarked && text.slice(begin, start) === titleLine;
  // Stretches of rows that are ours: of a long summary there is one, and no line is copied.
  let ours = '';
  let from = start;
  let at = start;
  for (let end = text.indexOf('\n', at); end !== -1; end = text.indexOf('\n', at)) {
    const row = readLine(text.slice(at, end));
    if (row) files.set(row.file, row);
    else {
      isOurs = false;
      ours += text.slice(from, at);
      from = end + 1;
    }
    at = end + 1;
  }
  const isTorn = titleEnd === 0 ? begin < text.length : at < text.length;
  return {
    files,
    // A line break that is missing in the first line belongs to a run that was killed before it wrote anything.
    state: !isOurs && at > start ? 'foreign' : isTorn || !isOurs ? 'torn' : 'whole',
    repaired: `${byteOrderMark}${titleLine}${ours}${text.slice(from, at)}`,
  };
}

function readLine(text: string): (WrittenFile & { readonly file: string }) | undefined {
  const cells = readCells(text.endsWith('\r') ? text.slice(0, -1) : text);
  if (cells === undefined || cells.length !== titles.length) return undefined;
  const [unit = '', , , , tasks = '', file = '', hash = '', marks = ''] = cells.map(unescaped);
  if (!/^\d{1,9}$/u.test(tasks) || !/^(?:[0-9a-f]{64})?$/u.test(hash)) return undefined;
  return { unit, tasks: Number(tasks), file, hash, ...readMarks(marks) };
}

const unescaped = (text: string): string => (/^'[=+\-@]/u.test(text) ? text.slice(1) : text);

/** The cells of one line; nothing where quotes are not closed. */
function readCells(text: string): readonly string[] | undefined {
  if (!text.includes('"')) return text.split(',');
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/uy;
  for (let end = ','; end === ','; ) {
    const found = pattern.exec(text);
    if (!found) return undefined;
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    end = found[3] ?? '';
  }
  return cells;
}
