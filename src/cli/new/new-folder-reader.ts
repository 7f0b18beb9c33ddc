import type { FileReader } from '../../source/file-reader.ts';
import type { NewFile } from './write-folder.ts';

/** A disk on which files that are yet to be written are there already. Their paths are absolute. */
export function newFolderReader(reader: FileReader, newFiles: readonly NewFile[]): FileReader {
  const contents = new Map(newFiles.map(({ path, bytes }) => [path, bytes]));
  return {
    ...reader,
    readFile: (path) => contents.get(path) ?? reader.readFile(path),
    stat(path) {
      const content = contents.get(path);
      return content ? { kind: 'file', size: content.length } : reader.stat(path);
    },
    realPath: (path) => (contents.has(path) ? path : reader.realPath(path)),
  };
}
