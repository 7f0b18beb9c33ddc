import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { SourceFile } from '../diagnostics/span.ts';
import { depthLimit } from './limits.ts';

/** A scalar and where in the structure of its file it stands. `start` and `end` are UTF-16 offsets. */
export interface ScalarPlace {
  readonly file: SourceFile;
  readonly node: Scalar;
  readonly start: number;
  readonly end: number;
  /** As written, with its quotation marks. */
  readonly written: string;
  readonly role: 'key' | 'value' | 'item' | 'root';
  /** Between brackets or braces. */
  readonly flow: boolean;
  /** A key in braces with neither colon nor value. */
  readonly lonely: boolean;
  /** Nothing but spaces stands before it on its line. */
  readonly ownLine: boolean;
}

/** Every scalar below a node, in the order of the file. */
export function* scalarPlaces(node: unknown, file: SourceFile): Generator<ScalarPlace> {
  yield* below(node, file, 'root', false, 1);
}

function* below(
  node: unknown,
  file: SourceFile,
  role: ScalarPlace['role'],
  flow: boolean,
  depth: number,
): Generator<ScalarPlace> {
  if (depth > depthLimit) return;
  if (isScalar(node)) yield placeOf(node, file, role, flow, false);
  else if (isSeq(node)) {
    for (const item of node.items) {
      if (isPair(item)) yield* pairBelow(item, file, true, depth);
      else yield* below(item, file, 'item', node.flow === true, depth + 1);
    }
  } else if (isMap(node)) {
    for (const pair of node.items) yield* pairBelow(pair, file, node.flow === true, depth);
  }
}

function* pairBelow(pair: Pair, file: SourceFile, flow: boolean, depth: number): Generator<ScalarPlace> {
  if (isScalar(pair.key)) yield placeOf(pair.key, file, 'key', flow, flow && isNothing(pair.value));
  yield* below(pair.value, file, 'value', flow, depth + 1);
}

function isNothing(value: unknown): boolean {
  return !isNode(value) || (isScalar(value) && value.value === null && !value.source);
}

function placeOf(
  node: Scalar,
  file: SourceFile,
  role: ScalarPlace['role'],
  flow: boolean,
  lonely: boolean,
): ScalarPlace {
  const [start, end] = ((node as Node).range ?? [0, 0]).map((offset) =>
    Math.min(offset, file.text.length),
  ) as [number, number];
  const before = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
  return {
    file,
    node,
    start,
    end,
    written: file.text.slice(start, end),
    role,
    flow,
    lonely,
    ownLine: /^ *$/u.test(before),
  };
}
