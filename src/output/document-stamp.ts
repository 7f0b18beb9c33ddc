import { openPackage } from '../readers/docx/open-package.ts';
import { readStamp } from '../readers/docx/read-stamp.ts';

/** What a document on disk says about itself. */
export interface DocumentStamp {
  readonly documentId: string;
  readonly contentHash: string;
  /** Whether its content is still what was written: nobody has edited it. */
  readonly intact: boolean;
  /** Marks of its lines as they were written, and as they are: by them it is told what somebody has changed. */
  readonly writtenLines: readonly string[];
  readonly foundLines: readonly string[];
}

/** The stamp of a .docx file; nothing where the file is damaged, is none, or was made by another program. */
export async function readDocumentStamp(bytes: Uint8Array): Promise<DocumentStamp | undefined> {
  const opened = await openPackage(bytes);
  return opened.ok ? readStamp(opened.parts) : undefined;
}
