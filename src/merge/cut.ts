import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/**
 * A stretch of whole lines of a YAML file: an entry of a map, an item of a list, or the file itself. What it is made
 * of follows in order; together the pieces are the file to the letter.
 */
export interface Piece {
  /** What tells it from its neighbours: the key; of an item its id or title; empty for other items. */
  readonly name: string;
  /** Blank lines and comments above. */
  readonly lead: string;
  /** Its first line or lines, up to what it holds: `tasks:`; the whole of it where it holds nothing. */
  readonly head: string;
  readonly parts: readonly Piece[];
  readonly kind: 'map' | 'list' | 'leaf';
  /** Of an item that is a map: where its dash stands on its first line; in `parts` a space stands there instead. */
  readonly dash?: number;
  /** Blank lines and comments at the end of the file. */
  readonly tail: string;
}

/** Cuts a file into pieces; nothing where it cannot be parsed or has more than one document. */
export function cutYaml(text: string): Piece | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: false });
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  if (!contents) return { name: '', lead: '', head: text, parts: [], kind: 'leaf', tail: '' };
  const whole = cutInside(contents, text, 0, text.length, '');
  return whole;
}

/** The places of the entries of a block collection, from line start to line start; nothing where they share lines. */
function entriesOf(node: Node, text: string): readonly Entry[] | undefined {
  if (isMap(node) && !node.flow) {
    const entries = node.items.map(({ key, value }): Entry | undefined => {
      if (!isScalar(key) || !key.range) return undefined;
      const inside = value as Node | null;
      return {
        name: String(key.value),
        start: lineStart(text, key.range[0]),
        end: lineEnd(text, Math.max(key.range[1], inside?.range?.[1] ?? 0)),
        value: inside,
        column: key.range[0] - lineStart(text, key.range[0]),
      };
    });
    return apart(entries);
  }
  if (isSeq(node) && !node.flow) {
    const entries = node.items.map((item): Entry | undefined => {
      const value = item as Node | null;
      if (!value?.range) return undefined;
      const start = lineStart(text, value.range[0]);
      const dash = /^( *)- +$/u.exec(text.slice(start, value.range[0]))?.[1]?.length;
      if (dash === undefined) return undefined;
      return { name: nameOf(value), start, end: lineEnd(text, value.range[1]), value, column: dash };
    });
    return apart(entries);
  }
  return undefined;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  /** Behind the line end of its last line. */
  readonly end: number;
  readonly value: Node | null;
  readonly column: number;
}

/** All of them, if each has lines of its own. */
function apart(entries: readonly (Entry | undefined)[]): readonly Entry[] | undefined {
  const found = entries.flatMap((entry) => entry ?? []);
  const isApart = found.every((entry, index) => index === 0 || (found[index - 1]?.end ?? 0) <= entry.start);
  return found.length > 0 && found.length === entries.length && isApart ? found : undefined;
}

function nameOf(node: Node): string {
  if (isScalar(node)) return '';
  if (!isMap(node)) return '';
  for (const key of ['id', 'title', 'name', 'section']) {
    const value: unknown = node.get(key);
    if (typeof value === 'string' || typeof value === 'number') return `${key} ${value}`;
  }
  return '';
}

/** Cuts what stands between two offsets, both at line starts, by the node that it holds. */
function cutInside(node: Node | null, text: string, start: number, end: number, name: string): Piece {
  const entries = node ? entriesOf(node, text) : undefined;
  const first = entries?.[0];
  const leaf: Piece = { name, lead: '', head: text.slice(start, end), parts: [], kind: 'leaf', tail: '' };
  if (!node || !entries || !first || first.start < start) return leaf;
  // An item's own map begins on the line of its dash.
  const head = text.slice(start, leadStart(text, start, first.start));
  let from = start + head.length;
  const isList = isSeq(node);
  const parts = entries.map((entry) => {
    const lead = text.slice(from, entry.start);
    from = entry.end;
    return { ...cutEntry(entry, text, entry.end, isList), lead };
  });
  return { name, lead: '', head, parts, kind: isList ? 'list' : 'map', tail: text.slice(from, end) };
}

function cutEntry({ name, start, value, column }: Entry, text: string, end: number, isItem: boolean): Piece {
  if (isItem && isMap(value) && !value.flow) {
    const at = start + column;
    const undashed = `${text.slice(0, at)} ${text.slice(at + 1)}`;
    const piece = cutInside(value, undashed, start, end, name);
    if (piece.kind === 'map' && piece.head === '') return { ...piece, dash: column };
    return { name, lead: '', head: text.slice(start, end), parts: [], kind: 'leaf', tail: '' };
  }
  return cutInside(value, text, start, end, name);
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Behind the end of the line that the last character before the offset stands on. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', Math.max(0, offset - 1));
  return end === -1 ? text.length : end + 1;
}

/** Where the blank lines and comments above a line begin, at the earliest at `least`. */
function leadStart(text: string, least: number, start: number): number {
  let from = start;
  while (from > least) {
    const before = lineStart(text, from - 1);
    if (before < least || !/^\s*(?:#[^\n]*)?$/u.test(text.slice(before, from - 1))) break;
    from = before;
  }
  return from;
}

/** The text that a piece was cut from. */
export function joinPiece(piece: Piece): string {
  const inside = piece.head + piece.parts.map(joinPiece).join('') + piece.tail;
  return piece.lead + (piece.dash === undefined ? inside : withDash(inside, piece.dash));
}

/** Puts the dash of an item back on its first line; where that is a conflict, on the first line of each side. */
export function withDash(text: string, column: number): string {
  let isWanted = true;
  let isInFirst = false;
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('<<<<<<< ')) isInFirst = isWanted;
      else if (line === '=======') isWanted ||= isInFirst;
      else if (line.startsWith('>>>>>>> ')) isInFirst = false;
      else if (isWanted && !/^\s*(?:#[^\n]*)?$/u.test(line)) {
        isWanted = false;
        return `${line.slice(0, column)}-${line.slice(column + 1)}`;
      }
      return line;
    })
    .join('\n');
}
