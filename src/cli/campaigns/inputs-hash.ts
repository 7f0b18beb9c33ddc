import { createHash } from 'node:crypto';
import type { SourceFile } from '../../diagnostics/span.ts';

/**
 * A hash over everything a document is made from: program, options and the texts of all files, in the order they
 * were read. Paths are left out, so that a plan gives the same documents wherever it lies.
 */
export function inputsHash(program: string, draft: boolean, files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const part of [program, String(draft), ...files.map(({ text }) => text)]) {
    hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  }
  return hash.digest('hex');
}
