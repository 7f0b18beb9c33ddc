import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SourceFile } from '../diagnostics/span.ts';
import type { FileReader } from './file-reader.ts';
import { resolveInclude } from './include.ts';
import { loadFile } from './load-file.ts';
import { parse } from './parse-document.ts';
import { spanOf } from './place-node.ts';
import type { ReadYamlOptions } from './read-yaml.ts';
import { realPath } from './real-path.ts';

/** A file of a plan as it is written. */
export interface WrittenFile {
  /** Absolute. */
  readonly path: string;
  readonly file: SourceFile;
}

/** The list or mapping that a node is an entry of. */
export interface Holder {
  readonly written: WrittenFile;
  readonly collection: YAMLMap | YAMLSeq;
  readonly index: number;
}

/** A node of a plan and where it stands in it, whichever file it is written in. */
export interface WrittenNode {
  readonly written: WrittenFile;
  /** The keys that lead to it, joined by dots; the items of a list have the path of their list: `topics.tasks.id`. */
  readonly path: string;
  /** `null`: nothing is written behind the key. */
  readonly node: Node | null;
  /** Absent for what a whole file holds. */
  readonly holder?: Holder;
}

/**
 * Goes through a YAML file and what it includes, in the order of the plan, with the places of the parser, so that
 * parts can be edited where they are written. `visit` says whether to go into a node. Gives the files gone through.
 * Nothing is reported: it is for plans that `readYaml` has understood.
 */
export function visitWritten(
  path: string,
  options: ReadYamlOptions,
  reader: FileReader,
  visit: (found: WrittenNode) => boolean,
): readonly WrittenFile[] {
  const files = new Map<string, WrittenFile>();

  const visitFile = (filePath: string, chain: readonly string[], keys: string, holder?: Holder): void => {
    const known = files.get(filePath);
    const file = known?.file ?? loadFile(filePath, options.show(filePath), reader, () => {});
    const contents = file && parse(file).contents;
    if (!file || !contents) return;
    const written = known ?? { path: filePath, file };
    files.set(filePath, written);
    visitNode({ written, path: keys, node: contents, ...(holder && { holder }) }, chain);
  };

  const visitNode = (found: WrittenNode, chain: readonly string[]): void => {
    const { written, node, path: keys } = found;
    const target = isMap(node) ? includeTarget(node) : undefined;
    if (target !== undefined) {
      const place = { from: written.path, chain, ...options };
      const span = spanOf(node, written.file);
      const included = resolveInclude({ kind: 'scalar', value: target, ...span }, place, reader, () => {});
      if (included) visitFile(included.path, [...chain, included.real], keys, found.holder);
      return;
    }
    if (!visit(found)) return;
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const holder = { written, collection: node, index };
        visitNode({ written, path: keys, node: item as Node | null, holder }, chain);
      }
    } else if (isMap(node)) {
      for (const [index, { key, value }] of node.items.entries()) {
        const name = isScalar(key) ? nameOf(key) : '';
        const holder = { written, collection: node, index };
        const below = keys === '' ? name : `${keys}.${name}`;
        visitNode({ written, path: below, node: value as Node | null, holder }, chain);
      }
    }
  };

  visitFile(path, [realPath(path, reader) ?? path], '');
  return [...files.values()];
}

/** A key is its text as written: `2024` and `1.10` stay what they are. */
const nameOf = (key: Scalar): string =>
  key.type === 'PLAIN' ? (key.source ?? String(key.value ?? '')) : String(key.value);

function includeTarget(node: YAMLMap): string | undefined {
  const [only, ...others] = node.items;
  if (others.length > 0 || !isScalar(only?.key) || only.key.value !== 'include') return undefined;
  return isScalar(only.value) && typeof only.value.value === 'string' ? only.value.value : undefined;
}
