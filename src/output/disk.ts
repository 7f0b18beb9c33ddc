import type { RenderedDocument } from './document-outcome.ts';
import type { DocumentStamp } from './document-stamp.ts';
import { type FileWriter, nodeFileWriter } from './file-writer.ts';
import { nodeRunIdentity, type RunIdentity } from './run-identity.ts';

/** Everything outside of the program that writing documents touches; each part can be replaced in a test. */
export interface Disk {
  readonly files: FileWriter;
  readonly run: RunIdentity;
  /** What a file says about itself, if this program wrote it; `path` is where the bytes were found. */
  readonly readStamp: (bytes: Uint8Array, path?: string) => Promise<DocumentStamp | undefined>;
  /** Told of each document that was put in its place. */
  readonly wrote?: (path: string, document: RenderedDocument) => void;
}

/** The disk itself, and this process. What reads packages is loaded only where there is one to read. */
export const nodeDisk: Disk = {
  files: nodeFileWriter,
  run: nodeRunIdentity,
  readStamp: async (bytes) => (await import('./document-stamp.ts')).readDocumentStamp(bytes),
};
