import type { FileReader } from './file-reader.ts';
import { errorCode } from './load-file.ts';

/** A path with every link resolved; `undefined` where it leads nowhere. */
export function realPath(path: string, reader: FileReader): string | undefined {
  try {
    return reader.realPath(path);
  } catch (error) {
    errorCode(error);
    return undefined;
  }
}
