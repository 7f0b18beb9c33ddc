import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type Diagnostic, diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { FileReader } from './file-reader.ts';
import { includeDepthLimit } from './limits.ts';
import { type Placed, spanOfPlaced } from './placed.ts';
import { realPath } from './real-path.ts';

export interface IncludePlace {
  /** The file that includes, absolute. */
  readonly from: string;
  /** Real paths of the files that led here, this one last. */
  readonly chain: readonly string[];
  /** Absolute folder that no include may leave, by dots, by a link or otherwise. */
  readonly root: string;
  show(path: string): string;
}

/** A file to include: the path to show and the real one, links resolved. */
export interface IncludedFile {
  readonly path: string;
  readonly real: string;
}

/**
 * The file that `include: target` names, relative to the including file.
 * Reported: no name, no such file, a way out of the root folder, a circle, too many levels.
 */
export function resolveInclude(
  target: Placed,
  place: IncludePlace,
  reader: FileReader,
  report: Report,
): IncludedFile | undefined {
  const refuse = (found: Diagnostic): undefined => void report(found);
  const span = spanOfPlaced(target);
  if (target.kind !== 'scalar' || typeof target.value !== 'string' || target.value.trim() === '') {
    return refuse(diagnostic('HT155', {}, span));
  }
  const written = target.value.trim();
  const outside = diagnostic('HT152', { path: written, root: place.show(place.root) }, span);
  // A Windows path is foreign everywhere: the same plan must mean the same on every system.
  if (isAbsolute(written) || /^(?:[A-Za-z]:|[\\/])/u.test(written)) return refuse(outside);
  const wanted = resolve(dirname(place.from), written.replaceAll('\\', '/'));
  if (!isInside(wanted, place.root)) return refuse(outside);
  const real = reader.stat(wanted) && realPath(wanted, reader);
  if (real === undefined) return refuse(diagnostic('HT151', { path: place.show(wanted) }, span));
  if (!isInside(real, realPath(place.root, reader) ?? place.root)) return refuse(outside);
  if (place.chain.includes(real)) {
    const circle = [...place.chain.slice(place.chain.indexOf(real)), real].map((path) => place.show(path));
    return refuse(diagnostic('HT153', { chain: circle }, span));
  }
  if (place.chain.length > includeDepthLimit) {
    return refuse(diagnostic('HT154', { limit: includeDepthLimit }, span));
  }
  return { path: wanted, real };
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
