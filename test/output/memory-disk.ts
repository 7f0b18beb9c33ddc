import { dirname, join } from 'node:path';
import type { Disk } from '../../src/output/disk.ts';
import type { DocumentStamp } from '../../src/output/document-stamp.ts';
import type { FileWriter } from '../../src/output/file-writer.ts';

/** A disk in memory on which any call can fail, the program can be killed and the power can go. */

type CallName = keyof FileWriter;

export interface Call {
  readonly name: CallName;
  readonly path: string;
  /** From 0. */
  readonly index: number;
}

type Entry =
  | { readonly kind: 'file'; bytes: Buffer; synced: boolean }
  | { readonly kind: 'folder' | 'link' | 'other' };

export class Killed extends Error {}

export function diskError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

export interface MemoryDisk extends Disk {
  readonly entries: Map<string, Entry>;
  /** All calls so far. */
  readonly calls: readonly Call[];
  put(path: string, text: string): void;
  /** Contents of the files, by path. */
  texts(): Record<string, string>;
  /** What was written but not synced is gone. */
  losePower(): void;
}

/** Bytes that one write takes, so that a document needs several. */
const chunk = 7;

export interface Faults {
  /** Runs before a call does anything; may throw. */
  readonly before?: (call: Call) => void;
  /** Runs after a call has done its work; may throw. */
  readonly after?: (call: Call) => void;
}

let starts = 0;

/** `entries` of another disk make a new run of the program on the same disk. */
export function memoryDisk(
  faults: Faults = {},
  entries: Map<string, Entry> = new Map(),
  processes: ReadonlySet<number> = new Set(),
): MemoryDisk {
  const calls: Call[] = [];
  const handles = new Map<number, string>();
  starts += 1;
  let handleCount = 0;
  let randomCount = 0;

  function call<Result>(name: CallName, path: string, work: () => Result): Result {
    const made = { name, path, index: calls.length };
    calls.push(made);
    faults.before?.(made);
    const result = work();
    faults.after?.(made);
    return result;
  }

  function file(path: string): Extract<Entry, { kind: 'file' }> {
    const entry = entries.get(path);
    if (!entry) throw diskError('ENOENT');
    if (entry.kind !== 'file') throw diskError('EISDIR');
    return entry;
  }

  function open(handle: number): { path: string; file: Extract<Entry, { kind: 'file' }> } {
    const path = handles.get(handle);
    if (path === undefined) throw diskError('EBADF');
    return { path, file: file(path) };
  }

  const files: FileWriter = {
    lstat: (path) =>
      call('lstat', path, () => {
        const entry = entries.get(path);
        return entry && { kind: entry.kind, size: entry.kind === 'file' ? entry.bytes.length : 0 };
      }),
    realPath: (path) =>
      call('realPath', path, () => {
        if (!entries.has(path)) throw diskError('ENOENT');
        return path;
      }),
    permissions: (path) => call('permissions', path, () => 0o644),
    setPermissions: (path) => call('setPermissions', path, () => {}),
    list: (folder) =>
      call('list', folder, () =>
        [...entries.keys()]
          .filter((path) => dirname(path) === folder && path !== folder)
          .map((path) => path.slice(folder.length + 1)),
      ),
    createFolder: (path) =>
      call('createFolder', path, () => {
        for (let folder = path; folder !== '/'; folder = dirname(folder)) {
          if (!entries.has(folder)) entries.set(folder, { kind: 'folder' });
        }
      }),
    makeFolder: (path) =>
      call('makeFolder', path, () => {
        if (!entries.has(dirname(path))) throw diskError('ENOENT');
        if (entries.has(path)) return false;
        entries.set(path, { kind: 'folder' });
        return true;
      }),
    readFile: (path) => call('readFile', path, () => Buffer.from(file(path).bytes)),
    createFile: (path) =>
      call('createFile', path, () => {
        if (entries.has(path)) throw diskError('EEXIST');
        entries.set(path, { kind: 'file', bytes: Buffer.alloc(0), synced: false });
        handleCount += 1;
        handles.set(handleCount, path);
        return handleCount;
      }),
    openToAppend: (path) =>
      call('openToAppend', path, () => {
        file(path);
        handleCount += 1;
        handles.set(handleCount, path);
        return handleCount;
      }),
    write: (handle, bytes) =>
      call('write', open(handle).path, () => {
        const { file: target } = open(handle);
        target.bytes = Buffer.concat([target.bytes, bytes.subarray(0, chunk)]);
        target.synced = false;
        return Math.min(chunk, bytes.length);
      }),
    sync: (handle) =>
      call('sync', open(handle).path, () => {
        open(handle).file.synced = true;
      }),
    close: (handle) => call('close', open(handle).path, () => void handles.delete(handle)),
    rename: (from, to) =>
      call('rename', to, () => {
        const moved = file(from);
        entries.delete(from);
        entries.set(to, moved);
      }),
    remove: (path) =>
      call('remove', path, () => {
        file(path);
        entries.delete(path);
      }),
    removeFolder: (path) => call('removeFolder', path, () => void entries.delete(path)),
    syncFolder: (folder) => call('syncFolder', folder, () => undefined),
  };

  return {
    entries,
    calls,
    files,
    run: {
      host: '0123abcd',
      process: 4711,
      start: starts.toString(16).padStart(8, '0'),
      isRunning: (process) => processes.has(process),
      random: () => {
        randomCount += 1;
        return randomCount.toString(16).padStart(32, '0');
      },
    },
    readStamp: async (bytes) => stampOf(Buffer.from(bytes).toString()),
    put(path, text) {
      entries.set(path, { kind: 'file', bytes: Buffer.from(text), synced: true });
      for (let folder = dirname(path); folder !== '/'; folder = dirname(folder)) {
        entries.set(folder, { kind: 'folder' });
      }
    },
    texts: () =>
      Object.fromEntries(
        [...entries].flatMap(([path, entry]) =>
          entry.kind === 'file' ? [[path, entry.bytes.toString()]] : [],
        ),
      ),
    losePower() {
      for (const entry of entries.values()) {
        if (entry.kind === 'file' && !entry.synced) entry.bytes = Buffer.alloc(0);
      }
    },
  };
}

/** A document of the tests: its id, the hash of its content, its content. */
export function written(id: string, content: string): string {
  return `stamp|${id}|${content}|${content}`;
}

/** The same after a person typed into it. */
export function edited(id: string, content: string): string {
  return `stamp|${id}|${content}|${content} 手工改动`;
}

export function stampOf(text: string): DocumentStamp | undefined {
  const [mark, documentId, contentHash, content] = text.split('|');
  if (mark !== 'stamp' || documentId === undefined || contentHash === undefined || content === undefined) {
    return undefined;
  }
  const intact = content === contentHash;
  return { documentId, contentHash, intact, writtenLines: [contentHash], foundLines: [content] };
}

export function rendered(id: string, content: string, name = `${id}.docx`) {
  return { id, name, contentHash: content, lines: [content], bytes: Buffer.from(written(id, content)) };
}

export const folder = '/out/x';
export const inFolder = (name: string): string => join(folder, name);
export const options = { root: '/out', folder: 'x', show: (path: string) => path.replace('/out/', '') };
