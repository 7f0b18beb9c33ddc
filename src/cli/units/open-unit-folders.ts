import { join, sep } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Disk } from '../../output/disk.ts';
import { errorCode, troubleOf } from '../../output/file-error.ts';
import { openOutputFolder } from '../../output/output-folder.ts';
import { removeLeftovers } from '../../output/temporary-file.ts';

/** A folder of a unit, or of a district. */
export interface OpenFolder {
  readonly path: string;
  /** This run made it: nothing can be in it but what the run put there. */
  readonly isNew: boolean;
}

/** Opens the folders of units below that of all packets. */
export interface UnitFolders {
  /**
   * The absolute path of `金凤区/某医院`, made where it is missing; no link below the folder of packets is followed.
   * Reported: HT705 for one that cannot be used, each once.
   */
  open(folder: string): OpenFolder | undefined;
  /** What was in `金凤区/某医院` before this run; nothing where the folder is missing or cannot be read. */
  listBefore(folder: string): readonly string[];
  /** The bytes of `金凤区/某医院/进展表.docx`; nothing where there is no such file, or it cannot be read. */
  read(file: string): Uint8Array | undefined;
}

/** `create` false: folders are looked up, and none is made. */
export function createUnitFolders(
  packets: OpenFolder,
  create: boolean,
  { files, run }: Disk,
  show: (path: string) => string,
  report: Report,
): UnitFolders {
  const districts = new Map<string, OpenFolder | undefined>();
  let last: { readonly folder: string; readonly opened: OpenFolder | undefined } | undefined;

  const openBelow = (above: string, name: string): OpenFolder | undefined => {
    const opened = openOutputFolder(above, name, create, files);
    if (opened.ok) return opened;
    report(diagnostic('HT705', { path: show(opened.path), trouble: opened.trouble, code: opened.code }));
    return undefined;
  };

  const districtAt = (district: string): OpenFolder | undefined => {
    if (!districts.has(district)) districts.set(district, openBelow(packets.path, district));
    return districts.get(district);
  };

  const openUnit = (folder: string): OpenFolder | undefined => {
    const slash = folder.lastIndexOf('/');
    const above = slash < 0 ? packets : districtAt(folder.slice(0, slash));
    if (above === undefined) return undefined;
    const name = folder.slice(slash + 1);
    const path = `${above.path}${sep}${name}`;
    try {
      const isMissing = (create && above.isNew) || files.lstat(path) === undefined;
      if (isMissing && (!create || files.makeFolder(path))) return { path, isNew: true };
    } catch (error) {
      const code = errorCode(error);
      report(diagnostic('HT705', { path: show(path), trouble: troubleOf(code), code }));
      return undefined;
    }
    const opened = openBelow(above.path, name);
    if (opened && create) removeLeftovers(opened.path, files, run);
    return opened;
  };

  return {
    listBefore(folder) {
      if (last?.folder === folder && last.opened?.isNew !== false) return [];
      try {
        return files.list(join(packets.path, folder));
      } catch (error) {
        errorCode(error);
        return [];
      }
    },
    read(file) {
      const path = join(packets.path, file);
      try {
        return files.lstat(path)?.kind === 'file' ? files.readFile(path) : undefined;
      } catch (error) {
        errorCode(error);
        return undefined;
      }
    },
    open(folder) {
      // The forms of one unit come one after the other.
      if (last?.folder !== folder) last = { folder, opened: openUnit(folder) };
      return last.opened;
    },
  };
}
