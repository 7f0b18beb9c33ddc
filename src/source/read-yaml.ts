import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../diagnostics/span.ts';
import type { FileReader } from './file-reader.ts';
import { errorCode, loadFile } from './load-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeNode } from './place-node.ts';
import { locate, type Placed, plainValue } from './placed.ts';

/** What a YAML file says, its includes put in place, and where each part of it was written. */
export interface PositionedYaml {
  readonly file: SourceFile;
  /** This file and every file it includes, each once. */
  readonly files: readonly SourceFile[];
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

const includeDepthLimit = 8;

/**
 * Reads a YAML file and what it includes. `path` is absolute.
 * Reported: whatever is wrong with the files, their YAML and their includes. Returns `undefined` where a file
 * could not be understood as a whole, so that no later stage complains about what is only missing from view.
 */
export function readYaml(
  path: string,
  options: ReadYamlOptions,
  reader: FileReader,
  report: Report,
): PositionedYaml | undefined {
  const files: SourceFile[] = [];
  let whole = true;

  const readFile = (filePath: string, chain: readonly string[]): Placed | undefined => {
    const file = loadFile(filePath, options.show(filePath), reader, report);
    if (!file) return undefined;
    files.push(file);
    const node = parseYaml(file, report);
    const include = (target: Placed): Placed | undefined => {
      const included = includedPath(target, filePath, chain);
      const placed = included === undefined ? undefined : readFile(included, [...chain, included]);
      if (!placed) whole = false;
      return placed;
    };
    return node && placeNode(node, { file, report, include });
  };

  const includedPath = (target: Placed, from: string, chain: readonly string[]): string | undefined => {
    const refuse = (found: Parameters<Report>[0]): undefined => report(found) as undefined;
    if (target.kind !== 'scalar' || typeof target.value !== 'string' || target.value.trim() === '') {
      return refuse(diagnostic('HT155', {}, target.span));
    }
    const written = target.value.trim();
    const root = options.show(options.root);
    const leaves = () => refuse(diagnostic('HT152', { path: written, root }, target.span));
    if (isAbsolute(written) || /^[A-Za-z]:|^[\\/]/u.test(written)) return leaves();
    const wanted = resolve(dirname(from), written.replaceAll('\\', '/'));
    if (!isInside(wanted, options.root)) return leaves();
    const found = reader.stat(wanted);
    if (!found || found.kind === 'link') {
      return refuse(diagnostic('HT151', { path: options.show(wanted) }, target.span));
    }
    const real = realPath(wanted, reader);
    if (real === undefined || !isInside(real, realPath(options.root, reader) ?? options.root))
      return leaves();
    if (chain.includes(real)) {
      const circle = [...chain.slice(chain.indexOf(real)), real].map(options.show);
      return refuse(diagnostic('HT153', { chain: circle }, target.span));
    }
    if (chain.length > includeDepthLimit) {
      return refuse(diagnostic('HT154', { limit: includeDepthLimit }, target.span));
    }
    return real;
  };

  const placed = readFile(path, [realPath(path, reader) ?? path]);
  const [file] = files;
  if (!placed || !file || !whole) return undefined;
  return {
    file,
    files: [...new Set(files)],
    value: plainValue(placed),
    locate: (steps, part = 'value') => locate(placed, steps, part),
  };
}

function realPath(path: string, reader: FileReader): string | undefined {
  try {
    return reader.realPath(path);
  } catch (error) {
    errorCode(error);
    return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
