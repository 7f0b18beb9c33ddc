import type { Origin } from '../../diagnostics/span.ts';
import type { PrintedKind, PrintedText } from './printed-texts.ts';

/** The text of one key of a thing, where it was written; nothing where the thing has none. */
export function written<Key extends string>(
  thing: { readonly [Name in Key]?: string | undefined } & { readonly origin: Origin },
  key: Key,
  kind: PrintedKind,
): readonly PrintedText[] {
  const text: string | undefined = thing[key];
  return text === undefined ? [] : [{ text, span: thing.origin.at(key), kind }];
}
