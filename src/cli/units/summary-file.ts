import type { OutputTrouble } from '../../diagnostics/areas/output.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Disk } from '../../output/disk.ts';
import { bestEffort, errorCode, meansHeldOpen, troubleOf } from '../../output/file-error.ts';
import { keepCopy } from '../../output/keep-copy.ts';
import { writeTemporaryFile } from '../../output/temporary-file.ts';
import { byteOrderMark, rowLine, type SummaryRow, titleLine } from './summary-row.ts';
import { type FoundSummary, pathsOf, type SummaryPlace, type WrittenBefore } from './written-before.ts';

/** The list of what was written: it tells the clerk who gets what, and the next run what is done already. */
export interface SummaryFile {
  /** Adds a row for a file that is in its place; rows reach the disk in batches. False once the disk takes no more. */
  add(row: SummaryRow): boolean;
  /** Whether it had no row: then what is added in the order of the list is all that it has to have in the end. */
  readonly wasEmpty: boolean;
  /**
   * Puts all rows, in the order of the list, in the place of what was added; without rows what was added stays. Gives
   * the path where they are.
   */
  finish(rows?: Iterable<SummaryRow>): string;
}

/** Why a summary cannot be written. */
interface Hindrance {
  readonly trouble: OutputTrouble | 'open';
  readonly code: string;
}

/** Lines that are written at once. */
const batch = 64;

/**
 * Opens the summary to be added to. Reported: HT930 where one was kept that somebody has changed, HT927 where it cannot
 * be brought up to date; nothing is given where it cannot be written at all, because then no run could be gone on with.
 */
export function openSummary(
  place: SummaryPlace,
  own: WrittenBefore['own'],
  disk: Disk,
  report: Report,
): SummaryFile | undefined {
  const { files } = disk;
  const { main, aside } = pathsOf(place);
  const tell = ({ trouble, code }: Hindrance, beside?: string): void => {
    const shown = { path: place.show(main), ...(beside !== undefined && { beside: place.show(beside) }) };
    report(diagnostic('HT927', { ...shown, trouble, code }));
  };
  const opened = open(main, own.get(main), place, disk, report);
  const other = 'handle' in opened ? opened : open(aside, own.get(aside), place, disk, report);
  if (!('handle' in other)) {
    tell('handle' in opened ? other : opened);
    return undefined;
  }
  let handle: number | undefined = other.handle;
  let waiting: string[] = [];

  const write = (): boolean => {
    if (handle === undefined) return false;
    try {
      let rest: Uint8Array = Buffer.from(waiting.join(''));
      while (rest.byteLength > 0) rest = rest.subarray(files.write(handle, rest));
      waiting = [];
      return true;
    } catch (error) {
      tell(hindranceOf(errorCode(error), main, disk));
      const broken = handle;
      handle = undefined;
      bestEffort(() => files.close(broken));
      return false;
    }
  };

  return {
    wasEmpty: 'handle' in opened && opened.rows === 0,
    add(row) {
      waiting.push(rowLine(row));
      return waiting.length < batch || write();
    },
    finish(rows) {
      const isSound = write();
      const last = handle;
      if (last !== undefined) {
        if (rows === undefined) bestEffort(() => files.sync(last));
        bestEffort(() => files.close(last));
      }
      const pieces = rows && piecesOf(rows);
      const hindrance = pieces && replace(main, pieces, place.folder, disk);
      if (pieces === undefined || hindrance === undefined) {
        bestEffort(() => files.lstat(aside)?.kind === 'file' && files.remove(aside));
        return main;
      }
      const asideToo = replace(aside, pieces, place.folder, disk);
      if (isSound) tell(hindrance, asideToo === undefined ? aside : undefined);
      return asideToo === undefined ? aside : main;
    },
  };
}

/** Opens a summary at its end, after what is not ours was kept and what a killed run left half written taken away. */
function open(
  path: string,
  found: FoundSummary | undefined,
  place: SummaryPlace,
  disk: Disk,
  report: Report,
): { readonly handle: number; readonly rows: number } | Hindrance {
  try {
    const kind = disk.files.lstat(path)?.kind;
    if (kind === 'link') return { trouble: 'link', code: '' };
    if (kind !== undefined && kind !== 'file') return { trouble: 'not-a-file', code: '' };
    if (found?.bytes) {
      const kept = keepCopy(path, found.bytes, place.today, disk);
      if (!kept.ok) return hindranceOf(kept.code, path, disk);
      report(diagnostic('HT930', { path: place.show(path), copy: place.show(kept.path) }));
    }
    if (found?.state !== 'whole') {
      const text = found?.repaired ?? `${byteOrderMark}${titleLine}`;
      const hindrance = replace(path, [Buffer.from(text)], place.folder, disk);
      if (hindrance) return hindrance;
    }
    return { handle: disk.files.openToAppend(path), rows: found?.rows ?? 0 };
  } catch (error) {
    return hindranceOf(errorCode(error), path, disk);
  }
}

function replace(
  path: string,
  pieces: readonly Uint8Array[],
  folder: string,
  { files, run }: Disk,
): Hindrance | undefined {
  try {
    const temporary = writeTemporaryFile(folder, pieces, files, run);
    try {
      files.rename(temporary, path);
      return undefined;
    } catch (error) {
      bestEffort(() => files.remove(temporary));
      throw error;
    }
  } catch (error) {
    return hindranceOf(errorCode(error), path, { files });
  }
}

/** Where something stands already and cannot be written to, somebody has it open; otherwise nobody may write there. */
function hindranceOf(code: string, path: string, { files }: Pick<Disk, 'files'>): Hindrance {
  let isThere = false;
  bestEffort(() => {
    isThere = files.lstat(path) !== undefined;
  });
  return { trouble: isThere && meansHeldOpen(code) ? 'open' : troubleOf(code), code };
}

/** A piece of the text at a time: that of a million rows is longer than a string can be. */
function piecesOf(rows: Iterable<SummaryRow>): readonly Uint8Array[] {
  const pieces = [Buffer.from(`${byteOrderMark}${titleLine}`)];
  let lines: string[] = [];
  const take = () => {
    pieces.push(Buffer.from(lines.join('')));
    lines = [];
  };
  for (const row of rows) {
    lines.push(rowLine(row));
    if (lines.length === 10_000) take();
  }
  take();
  return pieces;
}
