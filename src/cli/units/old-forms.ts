import { join } from 'node:path';
import { isBeside } from '../../output/left-behind.ts';
import { hasStamp } from './left-folders.ts';
import type { PacketsJob } from './write-packets.ts';

/**
 * Puts down the documents of ours in a unit's own folder that are none of its forms: the plan has the form no more or
 * under another title, or gives it to others. A folder that this run made is not looked at.
 */
export async function addOldForms(
  folder: string,
  forms: readonly string[],
  { placing, left }: Pick<PacketsJob, 'placing' | 'left'>,
): Promise<void> {
  for (const name of [...placing.folders.listBefore(folder)].sort()) {
    if (!name.endsWith('.docx') || forms.includes(name.normalize('NFC')) || isBeside(name)) continue;
    const isOurs = await hasStamp(join(placing.packets, folder, name), placing.disk.files);
    if (isOurs) left.add(`${folder}/${name.normalize('NFC')}`);
  }
}
