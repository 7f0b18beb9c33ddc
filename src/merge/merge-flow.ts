import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { threeWay } from './three-way.ts';

/** A map in braces, `- { id: 台账, text: … }` or `when: { … }`, and where its values stand. */
interface FlowMap {
  readonly before: string;
  readonly behind: string;
  readonly inside: string;
  /** By key, in order: offsets of the value in `inside`. */
  readonly values: ReadonlyMap<string, readonly [start: number, end: number]>;
}

/**
 * Merges three versions of a map that stands in braces on its lines, value by value. Nothing where it is none, where
 * both sides changed one value, or where keys were taken out: then the whole is one field.
 */
export function mergeFlow(base: string, ours: string, theirs: string): string | undefined {
  const [was, one, other] = [base, ours, theirs].map(readFlowMap);
  if (!was || !one || !other) return undefined;
  const before = threeWay(was.before, one.before, other.before);
  const behind = threeWay(was.behind, one.behind, other.behind);
  if (before === undefined || behind === undefined) return undefined;
  const keys = [...was.values.keys()];
  if (!keys.every((key) => one.values.has(key) && other.values.has(key))) return undefined;
  const newTheirs = [...other.values.keys()].filter((key) => !was.values.has(key));
  if (newTheirs.some((key) => one.values.has(key) && writtenValue(one, key) !== writtenValue(other, key)))
    return undefined;
  let inside = one.inside;
  // From the last to the first, so that earlier offsets stay right.
  for (const key of [...one.values.keys()].reverse()) {
    const [start, end] = one.values.get(key) ?? [0, 0];
    if (!was.values.has(key)) continue;
    const value = threeWay(writtenValue(was, key), writtenValue(one, key), writtenValue(other, key));
    if (value === undefined) return undefined;
    inside = inside.slice(0, start) + value + inside.slice(end);
  }
  const added = newTheirs
    .filter((key) => !one.values.has(key))
    .map((key) => `, ${key}: ${writtenValue(other, key)}`)
    .join('');
  const end = inside.trimEnd().replace(/,$/u, '').length;
  return `${before}{${added === '' ? inside : inside.slice(0, end) + added + inside.slice(end).replace(/^,/u, '')}}${behind}`;
}

const writtenValue = ({ inside, values }: FlowMap, key: string): string =>
  inside.slice(...(values.get(key) ?? [0, 0]));

function readFlowMap(text: string): FlowMap | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const map = document.errors.length > 0 ? undefined : onlyFlowMap(document.contents);
  if (!map?.range) return undefined;
  const [start, end] = map.range;
  const values = new Map<string, readonly [number, number]>();
  for (const { key, value } of map.items) {
    const node = value as Node | null;
    if (!isScalar(key) || !node?.range) return undefined;
    values.set(String(key.value), [node.range[0] - start - 1, node.range[1] - start - 1]);
  }
  return {
    before: text.slice(0, start),
    inside: text.slice(start + 1, end - 1),
    behind: text.slice(end),
    values,
  };
}

function onlyFlowMap(contents: Node | null): YAMLMap | undefined {
  const inside = isSeq(contents)
    ? contents.items.length === 1 && contents.items[0]
    : isMap(contents) && !contents.flow && contents.items.length === 1 && contents.items[0]?.value;
  return isMap(inside) && inside.flow ? inside : undefined;
}
