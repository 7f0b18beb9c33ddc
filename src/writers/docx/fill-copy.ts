import { createHash, type Hash } from 'node:crypto';
import { beginPart, hashPart } from './content-hash.ts';
import { lineOf, type SpokenLine } from './own-wording.ts';
import { type OpenPart, packAround } from './packed-part.ts';
import { byteLength, type PartBytes } from './part-bytes.ts';
import { cutProperties, isHash, listProperties, type Stamp } from './stamp.ts';
import { beginTextHash, lineMark, lineMarks, type Wording } from './text-hash.ts';

/** The content hash of packages that differ in what stands between the pieces of one part. */
export function fillContentHash(
  parts: ReadonlyMap<string, PartBytes>,
  changing: string,
  pieces: readonly Uint8Array[],
): (value: string, byteLength: number) => string {
  const [first = new Uint8Array(), ...others] = pieces;
  const size = byteLength(pieces);
  const hash = createHash('sha256');
  const names = [...parts.keys()];
  const before = names.slice(0, names.indexOf(changing));
  for (const name of before) hashPart(hash, name, parts.get(name) ?? []);
  const after = names.slice(before.length + 1).flatMap((name) => {
    const bytes = parts.get(name) ?? [];
    return [beginPart(name, byteLength(bytes)), ...bytes];
  });
  const ending = Buffer.concat(after);
  // A part's length stands before it: a state for each length of a value.
  const begun = new Map<number, Hash>();
  const begin = (length: number): Hash => {
    const known = begun.get(length);
    if (known) return known.copy();
    const state = hash
      .copy()
      .update(beginPart(changing, size + others.length * length))
      .update(first);
    begun.set(length, state);
    return state.copy();
  };
  return (value, length) => {
    const filled = begin(length);
    for (const piece of others) filled.update(value, 'utf8').update(piece);
    return filled.update(ending).digest('hex');
  };
}

/** The text hash and line marks of documents that differ in a name; `spoken` holds `marker` in its place. */
export function fillWording(
  spoken: readonly SpokenLine[],
  beside: Omit<Wording, 'lines'>,
  marker: string,
): (name: string) => { readonly text: string; readonly lines: readonly string[] } {
  const lines = spoken.map(lineOf);
  const marks = lineMarks({ ...beside, lines });
  const changing = spoken.flatMap((line, index) =>
    [line].flat().some((text) => text.includes(marker)) ? [index] : [],
  );
  const textOf = (from: number, to?: number) =>
    Buffer.from(
      lines
        .slice(from, to)
        .map((line) => `${line}\n`)
        .join(''),
      'utf8',
    );
  const hash = beginTextHash(beside).update(textOf(0, changing[0]));
  const changes = changing.map((index, place) => ({
    index,
    line: spoken[index] ?? '',
    following: textOf(index + 1, changing[place + 1]),
  }));
  return (name) => {
    const filled = hash.copy();
    const marked = [...marks];
    for (const { index, line, following } of changes) {
      const now = lineOf(withName(line, marker, name));
      filled.update(`${now}\n`, 'utf8').update(following);
      // The first mark is that of the margins.
      marked[index + 1] = lineMark(now);
    }
    return { text: filled.digest('hex'), lines: marked };
  };
}

const withName = (line: SpokenLine, marker: string, name: string): SpokenLine =>
  typeof line === 'string'
    ? line.replaceAll(marker, () => name)
    : line.map((cell) => cell.replaceAll(marker, () => name));

/** `docProps/custom.xml` of packages that differ in their hashes (`hashValues`); `lines` of as many marks as these. */
export function openProperties(stamp: Stamp, anchors: readonly string[], lines: string): OpenPart {
  const pieces = cutProperties(listProperties(stamp, { content: '', text: '', lines }, anchors), isHash);
  return packAround(pieces.map((piece) => Buffer.from(piece, 'utf8')));
}
