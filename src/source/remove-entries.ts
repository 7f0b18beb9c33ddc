import { isMap, isPair, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/span.ts';

type Stretch = readonly [start: number, end: number];

/**
 * Edits that take entries out of a list or mapping, with the rest as it was written. A comment behind an entry goes
 * with it, and so do the comments right above: of an item all; of a key and of the first item only those that silence a
 * finding about it (others may be about what follows, too). Of a collection that loses everything `[]` or `{}` is left.
 */
export function removeEntries(
  file: SourceFile,
  collection: YAMLMap | YAMLSeq,
  removed: ReadonlySet<number>,
): readonly TextEdit[] {
  const edit = ([start, end]: Stretch, replacement = ''): TextEdit => ({
    span: { file, start, end },
    replacement,
  });
  const { items } = collection;
  if (items.length > 0 && items.every((_, index) => removed.has(index))) {
    const last = partOf(items.at(-1), file);
    const [start = 0, end = 0] = collection.range ?? [];
    return [edit([start, collection.flow ? end : last[1]], isMap(collection) ? '{}' : '[]')];
  }
  const remove = collection.flow ? fromFlow : fromBlock;
  return runs(removed).map(([from, to]) => edit(remove(file, collection, from, to)));
}

/** Neighbours are taken out together: 1, 2, 4 are 1–2 and 4. */
function runs(indexes: ReadonlySet<number>): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const index of [...indexes].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** An item, or a key and its value, without what stands around it. */
function partOf(entry: unknown, file: SourceFile): Stretch {
  const [key, value] = isPair(entry) ? [(entry as Pair).key, (entry as Pair).value] : [entry, entry];
  const [start = 0, keyEnd = 0] = (key as Node | null)?.range ?? [];
  const end = Math.max(keyEnd, (value as Node | null)?.range?.[1] ?? 0);
  // What YAML calls white space: other spaces may be the entry itself.
  return [start, start + file.text.slice(start, end).replace(/[ \t\r\n]+$/u, '').length];
}

function fromFlow(file: SourceFile, { items }: YAMLMap | YAMLSeq, from: number, to: number): Stretch {
  const [start] = partOf(items[from], file);
  const [, end] = partOf(items[to], file);
  if (to + 1 < items.length) return [start, partOf(items[to + 1], file)[0]];
  return [partOf(items[from - 1], file)[1], end];
}

function fromBlock(file: SourceFile, collection: YAMLMap | YAMLSeq, from: number, to: number): Stretch {
  const { text } = file;
  const { items } = collection;
  const column = columnOf(text, collection.range?.[0] ?? 0);
  const part = partOf(items[from], file)[0];
  const start = isMap(collection) ? part : dashOf(text, part, column);
  const end = endOfLine(text, partOf(items[to], file)[1]);
  const lineStart = startOfLine(text, start);
  if (text.slice(lineStart, start).trim() === '') {
    return [aboveWithComments(text, lineStart, isMap(collection) || from === 0), afterLine(text, end)];
  }
  // The first key behind the dash of an item: the next one takes its place, unless comments stand between.
  const next = to + 1 < items.length ? partOf(items[to + 1], file)[0] : end;
  return text.slice(end, next).trim() === '' ? [start, next] : [start, end];
}

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const columnOf = (text: string, offset: number): number => offset - startOfLine(text, offset);

/** The end of the line, before its line end. */
function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  const end = at < 0 ? text.length : at;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

function afterLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** The dash of an item of a block list: on the item's line, or above it behind comments. */
function dashOf(text: string, item: number, column: number): number {
  for (let lineStart = startOfLine(text, item); ; lineStart = startOfLine(text, lineStart - 1)) {
    const dash = lineStart + column;
    if (dash < item && text[dash] === '-' && /^[\s-]*$/u.test(text.slice(lineStart, dash))) return dash;
    if (lineStart === 0) return item;
  }
}

function aboveWithComments(text: string, lineStart: number, onlySilences: boolean): number {
  const wanted = onlySilences ? /^[ \t]*#+\s*hongtou[-_ ]?ignore/iu : /^[ \t]*#/u;
  let start = lineStart;
  while (start > 0) {
    const above = startOfLine(text, start - 1);
    if (!wanted.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}
