import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { SourceFile, Span } from '../../src/diagnostics/span.ts';
import type { PositionedYaml } from '../../src/source/read-yaml.ts';

/** A plan in memory: YAML with positions and nothing of what `source` adds (includes, traps). */
export function positioned(text: string, path = 'plans/x/campaign.yaml'): PositionedYaml {
  const file: SourceFile = { path, text };
  const document = parseDocument(text, { schema: 'core', version: '1.2' });
  return {
    file,
    files: [file],
    value: document.toJS({ maxAliasCount: 0 }),
    locate: (steps, part = 'value') => locate(file, document.contents, steps, part),
  };
}

/** A value that no YAML stands behind: every place is the whole, empty file. */
export function unwritten(value: unknown): PositionedYaml {
  const file: SourceFile = { path: 'plans/x/campaign.yaml', text: '' };
  return { file, files: [file], value, locate: () => ({ file, start: 0, end: 0 }) };
}

function locate(
  file: SourceFile,
  root: Node | null,
  steps: readonly (string | number)[],
  part: 'key' | 'value',
): Span {
  let node = root;
  let key: Node | undefined;
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      key = pair.key as Node;
      node = pair.value as Node | null;
    } else if (isSeq(node) && node.items.length > Number(step)) {
      key = undefined;
      node = node.items[Number(step)] as Node;
    } else break;
  }
  const empty = !node?.range || node.range[0] === node.range[1];
  const [start, end] = (key && (part === 'key' || empty) ? key : node)?.range ?? [0, 0];
  return { file, start, end: start + file.text.slice(start, end).trimEnd().length };
}
