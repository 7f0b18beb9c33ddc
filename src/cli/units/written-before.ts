import { join } from 'node:path';
import type { Disk } from '../../output/disk.ts';
import { bestEffort, errorCode } from '../../output/file-error.ts';
import { summaryName } from './place-units.ts';
import { type ReadSummary, readSummary, type WrittenFile } from './summary-row.ts';

export interface SummaryPlace {
  /** Absolute; exists. */
  readonly folder: string;
  /** Without ending. */
  readonly name: string;
  /** YYYY-MM-DD: under which a summary is kept that somebody has changed. */
  readonly today: string;
  readonly show: (path: string) => string;
}

type Where = Pick<SummaryPlace, 'folder' | 'name'>;

/** Where a summary is. */
export const pathsOf = ({ folder, name }: Where) => ({
  main: join(folder, `${name}.csv`),
  /** Excel keeps others from writing what it shows; then the rows go here, and the next run reads both. */
  aside: join(folder, `${name}.new.csv`),
});

const ofShard = new RegExp(`^(${summaryName}-\\d{1,5}-\\d{1,5})(?:\\.new)?\\.csv$`, 'u');

/** The names, without ending, of the summaries that runs for parts of the list left in a folder. */
export function shardSummaries(folder: string, { files }: Disk): readonly string[] {
  let names: readonly string[] = [];
  bestEffort(() => {
    names = files.list(folder);
  });
  const found = names.flatMap((name) => ofShard.exec(name.normalize('NFC'))?.[1] ?? []);
  return [...new Set(found)].sort();
}

/** A summary as it was found. */
export interface FoundSummary extends Pick<ReadSummary, 'state' | 'repaired'> {
  readonly rows: number;
  /** Of one that somebody has changed. */
  readonly bytes?: Uint8Array;
}

/** What earlier runs wrote. */
export interface WrittenBefore {
  /** By path below the summary's folder. */
  readonly files: Map<string, WrittenFile>;
  /** By its path: the summary that is written now, and what was laid beside it. */
  readonly own: ReadonlyMap<string, FoundSummary>;
}

/**
 * What earlier runs wrote, by path below the summary's folder, whether they wrote the whole list or a part of it: a
 * run for a part takes precedence, because those for the whole list take such summaries away, and the summary that is
 * written now takes precedence over others of parts. What cannot be read counts for nothing.
 */
export function readWritten({ folder, name }: Where, disk: Disk): WrittenBefore {
  const others = shardSummaries(folder, disk).filter((other) => other !== name);
  const files = new Map<string, WrittenFile>();
  const own = new Map<string, FoundSummary>();
  for (const each of new Set([summaryName, ...others, name])) {
    for (const path of Object.values(pathsOf({ folder, name: each }))) {
      const found = readAt(path, disk);
      if (found === undefined) continue;
      for (const [file, row] of found.read.files) files.set(file, row);
      if (each === name) own.set(path, asFound(found));
    }
  }
  return { files, own };
}

/** Without its rows, and without its bytes where the text says the same. */
const asFound = ({ bytes, read: { files, state, repaired } }: ReadAt): FoundSummary => ({
  state,
  repaired,
  rows: files.size,
  ...(state === 'foreign' && { bytes }),
});

interface ReadAt {
  readonly bytes: Uint8Array;
  readonly read: ReadSummary;
}

/** The bytes of a summary and what they say; nothing where there is none, or it cannot be read. */
export function readAt(path: string, { files }: Pick<Disk, 'files'>): ReadAt | undefined {
  try {
    if (files.lstat(path)?.kind !== 'file') return undefined;
    const bytes = files.readFile(path);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { bytes, read: readSummary(text) };
  } catch (error) {
    errorCode(error);
    return undefined;
  }
}
