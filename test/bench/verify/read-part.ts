import { fromBufferPromise } from 'yauzl';

/** The text of one part of a package; checked by its length and checksum as it is unpacked. */
export async function readPart(bytes: Buffer, part: string): Promise<string> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== part) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }
  throw new Error(`the package has no ${part}`);
}
