import { posix } from 'node:path';
import type { FileReader } from '../../src/source/file-reader.ts';

const systemError = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code });

/** A disk in memory: texts or bytes by absolute path. `links` lead from one path to another. */
export function memoryReader(
  files: Readonly<Record<string, string | Uint8Array>>,
  links: Readonly<Record<string, string>> = {},
): FileReader {
  const real = (path: string): string => {
    const link = Object.keys(links).find((from) => path === from || path.startsWith(`${from}/`));
    return link === undefined ? path : real(`${links[link]}${path.slice(link.length)}`);
  };
  const isFolder = (path: string) => Object.keys(files).some((file) => file.startsWith(`${path}/`));
  const bytesOf = (path: string): Uint8Array | undefined => {
    const content = files[real(path)];
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    readFile(path) {
      const bytes = bytesOf(path);
      if (!bytes) throw systemError(isFolder(real(path)) ? 'EISDIR' : 'ENOENT', path);
      return bytes;
    },
    list(folder) {
      const below = real(folder);
      if (!isFolder(below)) throw systemError('ENOENT', folder);
      const names = Object.keys(files)
        .filter((file) => file.startsWith(`${below}/`))
        .map((file) => file.slice(below.length + 1).split('/')[0] ?? '');
      return [...new Set(names)].sort().map((name) => ({
        name,
        kind: isFolder(posix.join(below, name)) ? 'folder' : 'file',
      }));
    },
    stat(path) {
      const bytes = bytesOf(path);
      if (bytes) return { kind: 'file', size: bytes.length };
      return isFolder(real(path)) ? { kind: 'folder', size: 0 } : undefined;
    },
    realPath(path) {
      if (bytesOf(path) || isFolder(real(path))) return real(path);
      throw systemError('ENOENT', path);
    },
  };
}
