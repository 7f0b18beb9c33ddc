import type { DocumentTrouble } from '../../diagnostics/areas/command.ts';
import { openPackage, packageLimits } from '../../readers/docx/open-package.ts';
import { type DocumentText, readText } from '../../readers/docx/read-text.ts';
import type { Refusal } from '../../readers/docx/refusal.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { errorCode } from '../../source/load-file.ts';

export type ReadDocument =
  | { readonly ok: true; readonly text: DocumentText; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly trouble: { readonly trouble: DocumentTrouble; readonly detail: string } };

/** Opens a .docx through the gate and reads its text. `path` is absolute. A file too large is not even read. */
export async function readDocument(path: string, reader: FileReader): Promise<ReadDocument> {
  const refuse = (trouble: DocumentTrouble, detail = ''): ReadDocument => ({
    ok: false,
    trouble: { trouble, detail },
  });
  try {
    const found = reader.stat(path);
    if (!found) return refuse('missing');
    if (found.kind !== 'file') return refuse('no-file');
    if (found.size > packageLimits.file) return refuse('file-too-large');
    const opened = await openPackage(reader.readFile(path));
    if (!opened.ok) return refuse(opened.refusal.kind, detailOf(opened.refusal));
    const read = readText(opened.parts);
    if (!read.ok) return refuse(read.refusal.kind, detailOf(read.refusal));
    return { ok: true, text: read.text, parts: opened.parts };
  } catch (error) {
    return refuse('unreadable', errorCode(error));
  }
}

function detailOf(refusal: Refusal): string {
  if ('part' in refusal && refusal.part !== undefined) return refusal.part;
  return 'detail' in refusal ? refusal.detail : '';
}
