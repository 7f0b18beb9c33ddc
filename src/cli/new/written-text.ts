import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Span } from '../../diagnostics/span.ts';
import { spanOf } from '../../source/place-node.ts';
import type { Holder, WrittenFile } from '../../source/visit-written.ts';
import { placesInScalar } from '../../text/place-in-scalar.ts';
import { shortened } from '../../text/shortened.ts';

/** A text of a plan and where each stretch of it is written. */
export interface WrittenText {
  readonly value: string;
  readonly span: Span;
  /** `undefined` for what is written in another way than it reads, e.g. by `\u`. */
  place(start: number, end: number): Span | undefined;
}

/** The text of a node; `undefined` for what is none. A number is the text that was written for it. */
export function writtenText({ file }: WrittenFile, node: unknown): WrittenText | undefined {
  const value = plainText(node);
  if (value === undefined) return undefined;
  const span = spanOf(node, file);
  const placeOf = placesInScalar(file.text.slice(span.start, span.end), value);
  return {
    value,
    span,
    place(start, end) {
      const [from, to] = placeOf(start, end) ?? [];
      if (from === undefined || to === undefined) return undefined;
      return { file, start: span.start + from, end: span.start + to };
    },
  };
}

export function plainText(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  return typeof node.value === 'number' ? (node.source ?? String(node.value)) : undefined;
}

/** What stands behind a key. */
export const entry = (map: YAMLMap, key: string): unknown => map.get(key, true);

const longestName = 30;

/** What a person calls a task: its title, else the beginning of what it says. */
export function nameOf(task: YAMLMap): string {
  const name = ['title', 'text', 'id'].flatMap((key) => plainText(entry(task, key)) ?? [])[0] ?? '';
  return shortened(name.replace(/\s+/gu, ' '), longestName);
}

/** The key that a value stands behind; empty for an item of a list. */
export function keyOf(holder: Holder | undefined): string {
  if (!holder || !isMap(holder.collection)) return '';
  return plainText(holder.collection.items[holder.index]?.key) ?? '';
}

/** Where a line of its own goes in above a place. */
export function lineAbove({ file, start }: Span): Span {
  const at = file.text.lastIndexOf('\n', start - 1) + 1;
  return { file, start: at, end: at };
}

/** A comment on a line of its own that asks for what a key is to say. */
export function todo({ file, start }: Span, key: string): string {
  const line = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  return `${/^ */u.exec(line)?.[0] ?? ''}# 待填：${key}${lineEnd}`;
}
