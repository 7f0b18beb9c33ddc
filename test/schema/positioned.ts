import { parseDocument } from 'yaml';
import type { SourceFile } from '../../src/diagnostics/span.ts';
import { placeNode } from '../../src/source/place-node.ts';
import { locate, type Placed } from '../../src/source/placed.ts';
import type { PositionedYaml } from '../../src/source/read-yaml.ts';

/** A plan in memory: YAML with positions and nothing of what `source` adds (includes, traps). */
export function positioned(text: string, path = 'plans/x/campaign.yaml'): PositionedYaml {
  const file: SourceFile = { path, text };
  const document = parseDocument(text, { schema: 'core', version: '1.2' });
  if (!document.contents) throw new Error('nothing is written');
  const placing = { file, report: () => {}, anchors: new Set<string>(), include: () => undefined };
  return placedYaml(file, placeNode(document.contents, placing), document.toJS({ maxAliasCount: 0 }));
}

/** A value that no YAML stands behind: every place is the whole, empty file. */
export function unwritten(value: unknown): PositionedYaml {
  const file: SourceFile = { path: 'plans/x/campaign.yaml', text: '' };
  return placedYaml(file, { kind: 'scalar', value: null, file, start: 0, end: 0 }, value);
}

function placedYaml(file: SourceFile, whole: Placed, value: unknown): PositionedYaml {
  return {
    file,
    files: [file],
    placed: whole,
    value,
    locate: (steps, part = 'value') => locate(whole, steps, part),
  };
}
