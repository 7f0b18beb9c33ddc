import { type DocumentText, readBodyText } from '../../readers/docx/read-text.ts';
import type { LaidOutDocument } from '../../typeset/laid-out.ts';
import { writeBodyXml } from '../../writers/docx/parts.ts';

/** What a reader sees of a laid-out document, without making a file of it. */
export const textOfDocument = (document: LaidOutDocument): DocumentText =>
  readBodyText(Buffer.from(writeBodyXml(document), 'utf8'));
