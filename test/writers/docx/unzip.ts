import { openPackage } from '../../../src/readers/docx/open-package.ts';

/** Parts of a file that the writer made. */
export async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) throw new Error(`refused: ${JSON.stringify(opened.refusal)}`);
  return opened.parts;
}

export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`no part ${name} in ${[...parts.keys()].join(', ')}`);
  return Buffer.from(bytes).toString('utf8');
}
