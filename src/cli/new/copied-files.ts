import { isAbsolute, join, relative, sep } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { realPath } from '../../source/real-path.ts';
import type { Project } from '../campaigns/project.ts';

/** Whether a path lies below a folder; both are absolute. */
function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Folders in folders are a circle of links beyond this. */
const depthLimit = 20;

/**
 * Every file below a folder, by its path there. Reported: HT892 a link; what it leads to may be anything, and may be
 * something else tomorrow.
 */
export function filesBelow(
  folder: string,
  project: Project,
  reader: FileReader,
  report: Report,
  depth = 0,
): readonly string[] {
  if (depth > depthLimit || reader.stat(folder)?.kind !== 'folder') return [];
  return reader.list(folder).flatMap(({ name, kind }) => {
    const path = join(folder, name);
    if (kind === 'folder') return filesBelow(path, project, reader, report, depth + 1);
    if (kind === 'file') return [path];
    report(diagnostic('HT892', { path: project.show(path), reason: 'link' }));
    return [];
  });
}

/** Reported: HT892 where a file or folder is not, by its real path, below another one. */
export function staysBelow(
  path: string,
  folder: string,
  project: Project,
  reader: FileReader,
  report: Report,
): boolean {
  const [real, root] = [realPath(path, reader), realPath(folder, reader)];
  if (real !== undefined && root !== undefined && isBelow(real, root)) return true;
  report(diagnostic('HT892', { path: project.show(path), reason: 'outside' }));
  return false;
}
