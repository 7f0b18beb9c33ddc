import type { FileReader } from '../../source/file-reader.ts';
import { errorCode } from '../../source/load-file.ts';

/** A question that was put to the disk, and a short mark of its answer. */
export type Call = readonly [question: keyof FileReader, path: string, answer: string];

/** A reader that writes down what it is asked: what gives the same answers again gives the same run again. */
export function traceReader(reader: FileReader): {
  readonly reader: FileReader;
  readonly calls: () => readonly Call[];
} {
  const calls = new Map<string, Call>();
  const traced = <Answer>(
    question: keyof FileReader,
    path: string,
    ask: () => Answer,
    mark: (answer: Answer) => string,
  ) => {
    const note = (answer: string): void => void calls.set(`${question} ${path}`, [question, path, answer]);
    try {
      const answer = ask();
      note(mark(answer));
      return answer;
    } catch (error) {
      note(`error ${errorCode(error)}`);
      throw error;
    }
  };
  return {
    reader: {
      readFile: (path) => traced('readFile', path, () => reader.readFile(path), markOf),
      list: (path) => traced('list', path, () => reader.list(path), markOfList),
      stat: (path) => traced('stat', path, () => reader.stat(path), markOfStat),
      realPath: (path) => traced('realPath', path, () => reader.realPath(path), String),
    },
    calls: () => [...calls.values()],
  };
}

/** Whether the disk still answers as it did. */
export function isAnsweredAgain([question, path, answer]: Call, reader: FileReader): boolean {
  try {
    switch (question) {
      case 'readFile':
        return markOf(reader.readFile(path)) === answer;
      case 'list':
        return markOfList(reader.list(path)) === answer;
      case 'stat':
        return markOfStat(reader.stat(path)) === answer;
      case 'realPath':
        return reader.realPath(path) === answer;
    }
  } catch (error) {
    return `error ${errorCode(error)}` === answer;
  }
}

const markLength = 32;

/** A short mark of these bytes. Node's cryptography is a tenth of starting it: loaded only where marks are compared. */
export function markOf(bytes: Uint8Array | string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(bytes).digest('hex').slice(0, markLength);
}
const markOfList = (entries: ReturnType<FileReader['list']>): string => markOf(JSON.stringify(entries));
/** The size of a folder says nothing. */
const markOfStat = (found: ReturnType<FileReader['stat']>): string =>
  found === undefined ? 'nothing' : found.kind === 'file' ? `file ${found.size}` : found.kind;
