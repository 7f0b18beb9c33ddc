import { dirname, join, posix } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Disk } from '../../output/disk.ts';
import { errorCode, troubleOf } from '../../output/file-error.ts';
import { openOutputFolder } from '../../output/output-folder.ts';
import { removeLeftovers } from '../../output/temporary-file.ts';

/** Opens the folders of units below that of all packets. */
export interface UnitFolders {
  /**
   * The absolute path of `金凤区/某医院`, made where it is missing; no link below the folder of packets is followed.
   * Reported: HT705 for one that cannot be used, each once. `isNew`: nothing can be in it.
   */
  open(folder: string): { readonly path: string; readonly isNew: boolean } | undefined;
  /** The bytes of `金凤区/某医院/进展表.docx`; nothing where there is no such file, or it cannot be read. */
  read(file: string): Uint8Array | undefined;
}

/** `create` false: folders are looked up, and none is made. */
export function createUnitFolders(
  packets: string,
  create: boolean,
  { files, run }: Disk,
  show: (path: string) => string,
  report: Report,
): UnitFolders {
  const districts = new Map<string, string | undefined>();

  const openBelow = (above: string, name: string): string | undefined => {
    const opened = openOutputFolder(above, name, create, files);
    if (opened.ok) return opened.path;
    report(diagnostic('HT705', { path: show(opened.path), trouble: opened.trouble, code: opened.code }));
    return undefined;
  };

  const districtAt = (district: string): string | undefined => {
    if (district === '.') return packets;
    if (!districts.has(district)) districts.set(district, openBelow(packets, district));
    return districts.get(district);
  };

  return {
    read(file) {
      const path = join(packets, file);
      try {
        return files.lstat(path)?.kind === 'file' ? files.readFile(path) : undefined;
      } catch (error) {
        errorCode(error);
        return undefined;
      }
    },
    open(folder) {
      const above = districtAt(posix.dirname(folder));
      if (above === undefined) return undefined;
      const path = join(above, posix.basename(folder));
      try {
        if (files.lstat(path) === undefined) {
          if (create) files.createFolder(path);
          return { path, isNew: true };
        }
      } catch (error) {
        const code = errorCode(error);
        report(diagnostic('HT705', { path: show(path), trouble: troubleOf(code), code }));
        return undefined;
      }
      const opened = openBelow(dirname(path), posix.basename(folder));
      if (opened === undefined) return undefined;
      if (create) removeLeftovers(opened, files, run);
      return { path: opened, isNew: false };
    },
  };
}
