import { isMap, isNode, isPair, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
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
  readonly role: ScalarRole;
  /** Between brackets or braces. */
  readonly flow: boolean;
  /** A key in braces with neither colon nor value. */
  readonly lonely: boolean;
  /** Nothing but spaces stands before it on its line. */
  readonly ownLine: boolean;
}

export type ScalarRole = 'key' | 'value' | 'item' | 'root';

/** What a walk sees of a scalar before it looks at the file. `lonely` as in `ScalarPlace`. */
export type VisitScalar = (node: Scalar, role: ScalarRole, flow: boolean, lonely: boolean) => void;

/** Goes to every scalar below a node, in the order of the file. */
export function visitScalars(root: unknown, visit: VisitScalar): void {
  const goInto = (node: unknown, role: ScalarRole, flow: boolean, depth: number): void => {
    if (depth > depthLimit) return;
    if (isScalar(node)) visit(node, role, flow, false);
    else if (isMap(node)) {
      for (const pair of node.items) goIntoPair(pair, node.flow === true, depth);
    } else if (isSeq(node)) {
      for (const item of node.items) {
        if (isPair(item)) goIntoPair(item, true, depth);
        else goInto(item, 'item', node.flow === true, depth + 1);
      }
    }
  };
  const goIntoPair = ({ key, value }: Pair, flow: boolean, depth: number): void => {
    if (isScalar(key)) visit(key, 'key', flow, flow && isNothing(value));
    goInto(value, 'value', flow, depth + 1);
  };
  goInto(root, 'root', false, 1);
}

function isNothing(value: unknown): boolean {
  return !isNode(value) || (isScalar(value) && value.value === null && !value.source);
}

/** Everything that a trap may want to know of a scalar. */
export function placeOf(
  node: Scalar,
  file: SourceFile,
  role: ScalarRole,
  flow: boolean,
  lonely: boolean,
): ScalarPlace {
  const [from = 0, to = 0] = node.range ?? [];
  const [start, end] = [Math.min(from, file.text.length), Math.min(to, file.text.length)];
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
