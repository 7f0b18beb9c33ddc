import { dirname } from 'node:path';
import type { FileReader } from '../../source/file-reader.ts';
import type { NewFile } from './write-folder.ts';

/** A disk on which files that are yet to be written are there already. Their paths are absolute. */
export function newFolderReader(reader: FileReader, newFiles: readonly NewFile[]): FileReader {
  const contents = new Map(newFiles.map(({ path, bytes }) => [path, bytes]));
  const folders = new Set(newFiles.map(({ path }) => dirname(path)));
  return {
    ...reader,
    readFile: (path) => contents.get(path) ?? reader.readFile(path),
    stat(path) {
      const content = contents.get(path);
      if (content) return { kind: 'file', size: content.length };
      return folders.has(path) ? { kind: 'folder', size: 0 } : reader.stat(path);
    },
    // What is not there yet is no link.
    realPath: (path) => (contents.has(path) || folders.has(path) ? path : reader.realPath(path)),
  };
}
