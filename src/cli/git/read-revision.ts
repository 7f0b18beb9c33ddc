import { isAbsolute, join, relative, sep } from 'node:path';
import type { EntryKind, FileReader } from '../../source/file-reader.ts';
import type { RunGit } from './run-git.ts';

/** A file of a revision: what git calls it, and its size in bytes. */
interface Blob {
  readonly id: string;
  readonly size: number;
}

export type Revision =
  | {
      readonly ok: true;
      /** The commit's full name. */
      readonly commit: string;
      /** Reads the folder as that commit had it; what lies outside of it is read from the disk. */
      readonly reader: FileReader;
    }
  | { readonly ok: false; readonly problem: 'no-git' | 'no-repository' | 'no-commit' | 'no-revision' };

/**
 * A folder as a commit had it. `revision` is whatever git understands (HEAD~3, a tag, a branch, a commit's name); it
 * is never taken for an option. Links and submodules are left out.
 */
export function readRevision(folder: string, revision: string, git: RunGit, disk: FileReader): Revision {
  const inside = git(folder, ['rev-parse', '--is-inside-work-tree']);
  if (!inside.ok) return { ok: false, problem: inside.problem === 'missing' ? 'no-git' : 'no-repository' };
  const named = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = named.ok ? textOf(named.output).trim() : '';
  if (!/^[0-9a-f]{40,64}$/u.test(commit)) {
    const any = git(folder, ['rev-list', '--all', '--max-count=1']);
    const isEmpty = any.ok && any.output.length === 0;
    return { ok: false, problem: isEmpty ? 'no-commit' : 'no-revision' };
  }
  const tree = git(folder, ['ls-tree', '-r', '-z', '-l', commit]);
  const blobs = readTree(tree.ok ? textOf(tree.output) : '');
  return { ok: true, commit, reader: revisionReader(folder, blobs, git, disk) };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** `100644 blob ID SIZE<tab>PATH`, each ended by NUL, paths below the folder. */
function readTree(listing: string): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>();
  for (const line of listing.split('\0')) {
    const found = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/su.exec(line);
    const [, id, size, path] = found ?? [];
    if (id !== undefined && path !== undefined) blobs.set(path.normalize('NFC'), { id, size: Number(size) });
  }
  return blobs;
}

function revisionReader(
  folder: string,
  blobs: ReadonlyMap<string, Blob>,
  git: RunGit,
  disk: FileReader,
): FileReader {
  const folders = new Map<string, Map<string, EntryKind>>([['', new Map()]]);
  for (const path of blobs.keys()) {
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      const holder = names.slice(0, depth).join('/');
      const entries = folders.get(holder) ?? new Map<string, EntryKind>();
      entries.set(name, depth === names.length - 1 ? 'file' : 'folder');
      folders.set(holder, entries);
    }
  }
  /** The path below the folder, with forward slashes; `undefined` outside of it. */
  const inside = (path: string): string | undefined => {
    const below = relative(folder, path);
    return below.startsWith('..') || isAbsolute(below)
      ? undefined
      : below.split(sep).join('/').normalize('NFC');
  };
  const missing = (path: string): Error => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
  return {
    readFile(path) {
      const below = inside(path);
      if (below === undefined) return disk.readFile(path);
      const blob = blobs.get(below);
      const content = blob && git(folder, ['cat-file', 'blob', blob.id]);
      if (!content?.ok) throw missing(path);
      return content.output;
    },
    list(path) {
      const below = inside(path);
      if (below === undefined) return disk.list(path);
      const entries = folders.get(below);
      if (!entries) throw missing(path);
      return [...entries]
        .map(([name, kind]) => ({ name, kind }))
        .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
    },
    stat(path) {
      const below = inside(path);
      if (below === undefined) return disk.stat(path);
      if (folders.has(below)) return { kind: 'folder', size: 0 };
      const blob = blobs.get(below);
      return blob && { kind: 'file', size: blob.size };
    },
    realPath(path) {
      const below = inside(path);
      if (below === undefined) return disk.realPath(path);
      if (blobs.has(below) || folders.has(below)) return join(folder, below);
      throw missing(path);
    },
  };
}
