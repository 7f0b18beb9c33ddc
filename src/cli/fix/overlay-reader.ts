import type { FileReader } from '../../source/file-reader.ts';
import { realPath } from '../../source/real-path.ts';

/** A disk on which some files, by their real paths, hold something else. */
export function overlayReader(reader: FileReader, contents: ReadonlyMap<string, Uint8Array>): FileReader {
  const contentOf = (path: string): Uint8Array | undefined =>
    contents.size === 0 ? undefined : contents.get(realPath(path, reader) ?? path);
  return {
    ...reader,
    readFile: (path) => contentOf(path) ?? reader.readFile(path),
    stat(path) {
      const [found, content] = [reader.stat(path), contentOf(path)];
      return found && content ? { ...found, size: content.length } : found;
    },
  };
}
