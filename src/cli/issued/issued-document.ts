import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import type { FileReader } from '../../source/file-reader.ts';
import { errorCode } from '../../source/load-file.ts';
import { type CampaignPlace, issuedFolder } from '../campaigns/find-campaigns.ts';

const recordFile = 'issued.json';

/** What `hongtou issue` writes down beside the files that were sent. */
const record = z.object({
  format_version: z.literal(1),
  /** Id of the document, and what it was called. */
  document: z.string(),
  title: z.string(),
  number: z.string(),
  date: z.string(),
  /** The day on which it was put here, YYYY-MM-DD. */
  issued: z.string(),
  program: z.string(),
  /** The document and its annexes, each a file of its own. */
  files: z.array(
    z.object({ document: z.string(), name: z.string().regex(/^[^/\\]+\.docx$/u), sha256: z.string() }),
  ),
});
export type IssuedRecord = z.infer<typeof record>;

/** A document that was issued: it is not rendered again. */
export interface IssuedDocument extends IssuedRecord {
  /** Absolute; the files, and the plan as it was in `plan/` and `shared/`. */
  readonly folder: string;
}

/** A record that cannot be understood stands with what is wrong with it. */
export type FoundRecord =
  | { readonly ok: true; readonly issued: IssuedDocument }
  | { readonly ok: false; readonly path: string; readonly detail: string };

/** Everything that a campaign has issued, in the order of the folders' names. */
export function issuedDocuments(place: CampaignPlace, reader: FileReader): readonly FoundRecord[] {
  const folder = join(place.folder, issuedFolder);
  if (reader.stat(folder)?.kind !== 'folder') return [];
  return (
    reader
      .list(folder)
      // Without its record, which is written last, a folder was not finished.
      .filter(
        ({ name, kind }) => kind === 'folder' && reader.stat(recordPath(join(folder, name))) !== undefined,
      )
      .map(({ name }): FoundRecord => {
        const path = join(folder, name, recordFile);
        try {
          const text = new TextDecoder().decode(reader.readFile(path));
          const read = record.safeParse(JSON.parse(text));
          if (read.success) return { ok: true, issued: { ...read.data, folder: join(folder, name) } };
          return { ok: false, path, detail: read.error.issues[0]?.path.join('.') ?? '' };
        } catch (error) {
          return { ok: false, path, detail: error instanceof SyntaxError ? 'JSON' : errorCode(error) };
        }
      })
  );
}

export const recordPath = (folder: string): string => join(folder, recordFile);
export const printRecord = (issued: IssuedRecord): string => `${JSON.stringify(issued, undefined, 2)}\n`;
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where the plan lies as it was when the document was issued. */
export const placeWhenIssued = ({ folder }: IssuedDocument, place: CampaignPlace): CampaignPlace => ({
  folder: join(folder, 'plan'),
  id: place.id,
  path: place.path,
  shared: join(folder, 'shared'),
});
