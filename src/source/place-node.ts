import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { positionOf } from '../diagnostics/position.ts';
import type { SourceFile, Span } from '../diagnostics/span.ts';
import { reportEscapedCharacters } from './check-characters.ts';
import { depthLimit } from './limits.ts';
import { entryOf, type Placed, type PlacedEntry, type PlacedScalar, put } from './placed.ts';
import { explainReserved } from './traps/reserved-start.ts';

export interface Placing {
  readonly file: SourceFile;
  readonly report: Report;
  /** Names of the anchors in the file. */
  readonly anchors: ReadonlySet<string>;
  /** What stands in the place of `{ include: target }`; `undefined` where it could not be read (and was reported). */
  include(target: Placed): Placed | undefined;
}

/** Turns a node of the parser into placed data. Reported: what a plan may not use, and duplicate keys. */
export function placeNode(node: Node, placing: Placing, depth = 1): Placed {
  if (depth > depthLimit) {
    placing.report(diagnostic('HT117', { limit: depthLimit }, spanOf(node, placing.file)));
    return nothingAt(spanOf(node, placing.file));
  }
  refuseProperties(node, placing);
  if (isScalar(node)) return placeScalar(node, placing);
  if (isMap(node)) return placeMapping(node, placing, depth);
  if (isSeq(node)) {
    const items: Placed[] = [];
    for (const item of node.items) placeItem(item, items, placing, depth + 1);
    const { file, start, end } = spanOf(node, placing.file);
    return { kind: 'list', items, file, start, end };
  }
  return nothingAt(spanOf(node, placing.file));
}

/** Puts an item of a list behind those before it; an included list takes the place of the item. */
function placeItem(item: unknown, items: Placed[], placing: Placing, depth: number): void {
  if (isPair(item)) {
    // `[a: b]` is a list item that is a mapping of one entry.
    items.push(placePairs([item], spanOf(item.key, placing.file), placing, depth));
    return;
  }
  const placed = placeNode(item as Node, placing, depth);
  if (isMap(item) && isInclude(item) && placed.kind === 'list') items.push(...placed.items);
  else items.push(placed);
}

function placeMapping(node: YAMLMap, placing: Placing, depth: number): Placed {
  const span = spanOf(node, placing.file);
  if (!isInclude(node)) return placePairs(node.items, span, placing, depth);
  const target = node.items[0]?.value as Node | null;
  return placing.include(target ? placeNode(target, placing, depth + 1) : nothingAt(span)) ?? nothingAt(span);
}

function isInclude(node: YAMLMap): boolean {
  const { items } = node;
  return items.length === 1 && isScalar(items[0]?.key) && items[0].key.value === 'include';
}

function placePairs(pairs: readonly Pair[], span: Span, placing: Placing, depth: number): Placed {
  const entries: Record<string, PlacedEntry> = {};
  for (const pair of pairs) {
    const key = placeKey(pair, span, placing);
    if (!key) continue;
    const { start, end } = key.span;
    const first = entryOf(entries, key.name);
    if (first) {
      const { file } = placing;
      const { line } = positionOf(file, first.keyStart);
      const related = [{ file, start: first.keyStart, end: first.keyEnd }];
      placing.report(diagnostic('HT118', { key: key.name, line }, key.span, { related }));
      continue;
    }
    const written = pair.value as Node | null;
    const value = written
      ? placeNode(written, placing, depth + 1)
      : nothingAt({ file: placing.file, start: end, end });
    put(entries, key.name, { keyStart: start, keyEnd: end, value });
  }
  return { kind: 'mapping', entries, file: span.file, start: span.start, end: span.end };
}

/** A key is its text as written: `2024` and `1.10` stay what they are. */
function placeKey(
  pair: Pair,
  around: Span,
  placing: Placing,
): { readonly name: string; readonly span: Span } | undefined {
  const { key } = pair;
  if (!isScalar(key)) {
    const span = key ? spanOf(key, placing.file) : around;
    placing.report(
      (placing.file.text.startsWith('{{', around.start) ? explainReserved(around) : undefined) ??
        diagnostic('HT119', { kind: 'collection' }, span),
    );
    return undefined;
  }
  refuseProperties(key, placing);
  const span = spanOf(key, placing.file);
  const name = key.type === 'PLAIN' ? (key.source ?? String(key.value ?? '')) : String(key.value);
  if (name === '') {
    placing.report(diagnostic('HT119', { kind: 'empty' }, bareColon(pair, span) ?? around));
    return undefined;
  }
  if (name === '<<') placing.report(diagnostic('HT115', {}, span));
  return { name, span };
}

/** The colon of a pair without a key; the parser places its empty key right behind the pair before. */
function bareColon({ value }: Pair, { file, start, end }: Span): Span | undefined {
  if (start < end) return { file, start, end };
  const colon = file.text.lastIndexOf(':', Math.max(start, spanOf(value, file).start - 1));
  return colon < start ? undefined : { file, start: colon, end: colon + 1 };
}

function placeScalar(node: Scalar, placing: Placing): PlacedScalar {
  const { value } = node;
  const span = spanOf(node, placing.file);
  if (node.type === 'QUOTE_DOUBLE' && typeof value === 'string') {
    reportEscapedCharacters(value, span, placing.report);
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return scalarAt(value, span);
  }
  const written = node.source ?? String(value);
  // What a tag made of the text (!!binary, !!timestamp): the tag has been refused.
  if (typeof value !== 'number') return scalarAt(written, span);
  if (String(value) === written) return scalarAt(value, span);
  // The mark of a numbered item (`numbering: 1.`) is meant as text by everybody.
  if (/^\d+\.$/u.test(written)) return scalarAt(written, span);
  placing.report(
    diagnostic('HT129', { written, read: String(value), corrected: `"${written}"` }, span, {
      fix: { span, replacement: `"${written}"` },
    }),
  );
  return scalarAt(written, span);
}

function refuseProperties(node: Node, placing: Placing): void {
  const { file, report } = placing;
  if (isAlias(node)) {
    const span = spanOf(node, file);
    report(
      (placing.anchors.has(node.source) ? undefined : explainReserved(span)) ??
        diagnostic('HT114', { alias: node.source }, span),
    );
    return;
  }
  if (node.anchor) {
    const place = wordBefore(spanOf(node, file), `&${node.anchor}`);
    report(diagnostic('HT113', { anchor: node.anchor }, place));
  }
  if (node.tag) {
    const place = wordBefore(spanOf(node, file), '!');
    const tag = file.text.slice(place.start, place.end);
    report(
      (tag.startsWith('!!') ? undefined : explainReserved(place)) ?? diagnostic('HT116', { tag }, place),
    );
  }
}

/** The word beginning with `mark` before a node: the parser tells an anchor or tag, but not its place. */
function wordBefore({ file, start }: Span, mark: string): Span {
  const at = file.text.lastIndexOf(mark, start - 1);
  const begin = mark === '!' && file.text[at - 1] === '!' ? at - 1 : Math.max(at, 0);
  const word = file.text.slice(begin).match(/^\S+/u)?.[0] ?? '';
  return { file, start: begin, end: begin + word.length };
}

/** A node's text without the blank lines and comments that the parser counts to it. */
export function spanOf(node: unknown, file: SourceFile): Span {
  const range = (node as Node | undefined)?.range;
  if (!range) return { file, start: 0, end: 0 };
  const start = Math.min(range[0], file.text.length);
  const end = Math.min(range[1], file.text.length);
  const last = end > start ? file.text.charCodeAt(end - 1) : 0x20;
  if (isNoSpace(last)) return { file, start, end };
  return { file, start, end: start + file.text.slice(start, end).trimEnd().length };
}

/** Letters and signs of ASCII, and Han characters: all that most texts end in. */
const isNoSpace = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff);

const scalarAt = (value: PlacedScalar['value'], { file, start, end }: Span): PlacedScalar => ({
  kind: 'scalar',
  value,
  file,
  start,
  end,
});

const nothingAt = (span: Span): PlacedScalar => scalarAt(null, span);
