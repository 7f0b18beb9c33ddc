import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../diagnostics/span.ts';
import type { FileReader } from './file-reader.ts';
import { resolveInclude } from './include.ts';
import { loadFile } from './load-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeNode } from './place-node.ts';
import { locate, type Placed, plainValue } from './placed.ts';
import { realPath } from './real-path.ts';

/** What a YAML file says, its includes put in place, and where each part of it was written. */
export interface PositionedYaml {
  readonly file: SourceFile;
  /** This file and every file it includes, each as often as it is included. */
  readonly files: readonly SourceFile[];
  /** What was written, with the place of every part. */
  readonly placed: Placed;
  /** The same without places. */
  readonly value: unknown;
  /** The place of a part of `value`, or of its key; of the nearest written ancestor where it was not written. */
  locate(path: readonly (string | number)[], part?: 'key' | 'value'): Span;
}

export interface ReadYamlOptions {
  /** Absolute folder that no include may leave. */
  readonly root: string;
  /** An absolute path as the user is to see it. */
  show(path: string): string;
}

/**
 * Reads a YAML file and what it includes. `path` is absolute.
 * Reported: whatever is wrong with the files, their YAML and their includes. Returns `undefined` where a part
 * could not be understood, so that no later stage complains about what is only missing from its view.
 */
export function readYaml(
  path: string,
  options: ReadYamlOptions,
  reader: FileReader,
  report: Report,
): PositionedYaml | undefined {
  const files: SourceFile[] = [];
  let understood = true;
  const watch: Report = (found) => {
    if (!leavesValueCertain(found)) understood = false;
    report(found);
  };

  const readFile = (filePath: string, chain: readonly string[]): Placed | undefined => {
    const file = loadFile(filePath, options.show(filePath), reader, watch);
    if (!file) return undefined;
    files.push(file);
    const parsed = parseYaml(file, watch);
    const include = (target: Placed): Placed | undefined => {
      const found = resolveInclude(target, { from: filePath, chain, ...options }, reader, watch);
      return found === undefined ? undefined : readFile(found.path, [...chain, found.real]);
    };
    return parsed && placeNode(parsed.contents, { file, report: watch, anchors: parsed.anchors, include });
  };

  const placed = readFile(path, [realPath(path, reader) ?? path]);
  const [file] = files;
  if (!placed || !file || !understood) return undefined;
  return {
    file,
    files,
    placed,
    value: plainValue(placed),
    locate: (steps, part = 'value') => locate(placed, steps, part),
  };
}

/** Warnings, a key written twice (the first counts) and a number kept as it was written do not end the reading. */
function leavesValueCertain({ code, severity }: Diagnostic): boolean {
  return severity !== 'error' || code === 'HT118' || code === 'HT129';
}
