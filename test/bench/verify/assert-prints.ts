import type { Annex } from '../annex/annex.ts';
import { differences } from './differences.ts';
import { readAnnex } from './read-annex.ts';

/** Refuses to go on where a document does not say what the annex says: a wrong one may be made as fast as you like. */
export async function assertPrints(
  annex: Annex,
  document: Buffer,
  name: string,
  options?: { readonly plansPages: boolean },
): Promise<void> {
  const found = differences(annex, await readAnnex(document), options);
  if (found.length > 0) {
    throw new Error(`${name} is not timed, its document is wrong:\n${found.join('\n')}`);
  }
}
