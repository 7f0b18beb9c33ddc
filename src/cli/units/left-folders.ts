import { join } from 'node:path';
import { readDocumentStamp } from '../../output/document-stamp.ts';
import { bestEffort } from '../../output/file-error.ts';
import type { FileWriter } from '../../output/file-writer.ts';
import type { Names } from './unit-counts.ts';

/** What a list of units has no place for any more is told from what it has by these. */
export interface LeftFoldersSearch {
  /** Absolute: the folder of all packets. */
  readonly packets: string;
  /** The folders of all units of the list, below that of all packets. */
  readonly folders: ReadonlySet<string>;
  /** What files of packets are called. */
  readonly names: ReadonlySet<string>;
  readonly files: FileWriter;
  /** Where what is found is put down. */
  readonly left: Names;
}

/**
 * Looks on the disk for documents of units that left the list or have another place in it: `西区/某医院`, or
 * `西区/任务清单.docx` where the unit's folder is a district's by now. Only the folders of districts are listed and what
 * the list does not know, so that 2,000 units in their places cost nothing.
 */
export async function findLeftFolders({
  packets,
  folders,
  names,
  files,
  left,
}: LeftFoldersSearch): Promise<void> {
  const districts = new Set([...folders].flatMap((folder) => folder.match(/^[^/]+(?=\/)/u) ?? []));
  const list = (below: string): readonly string[] => {
    let names: readonly string[] = [];
    bestEffort(() => {
      const path = join(packets, below);
      if (files.lstat(path)?.kind === 'folder') names = files.list(path);
    });
    return [...names].sort();
  };
  const isOurs = async (file: string): Promise<boolean> => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (names.has(name.normalize('NFC'))) return true;
    return name.toLowerCase().endsWith('.docx') && hasStamp(join(packets, file), files);
  };
  const holdsOurs = async (folder: string, inside: readonly string[]): Promise<boolean> => {
    for (const name of inside) if (await isOurs(`${folder}/${name}`)) return true;
    return false;
  };

  for (const first of list('')) {
    const above = first.normalize('NFC');
    if (folders.has(above)) continue;
    const inside = list(first);
    const isDistrict = districts.has(above);
    if (!isDistrict && (await holdsOurs(first, inside))) left.add(above);
    for (const second of inside) {
      const path = `${above}/${second.normalize('NFC')}`;
      if (folders.has(path)) continue;
      const isLeft =
        (isDistrict && (await isOurs(`${first}/${second}`))) ||
        (await holdsOurs(`${first}/${second}`, list(`${first}/${second}`)));
      if (isLeft) left.add(path);
    }
  }
}

/** Whether a document is one of ours. */
export async function hasStamp(path: string, files: FileWriter): Promise<boolean> {
  let bytes: Uint8Array | undefined;
  bestEffort(() => {
    if (files.lstat(path)?.kind === 'file') bytes = files.readFile(path);
  });
  return bytes !== undefined && (await readDocumentStamp(bytes)) !== undefined;
}
