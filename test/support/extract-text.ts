import { openPackage } from '../../src/readers/docx/open-package.ts';
import { convert } from './libreoffice.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The text of a document as LibreOffice understood it: it reads the file and writes it anew, and what stands between
 * the tags of its own file is the text. Its plain-text export leaves out floating tables, where the imprint stands.
 */
export async function extractText(docx: string): Promise<string> {
  const opened = await openPackage(convert(docx, 'docx'));
  if (!opened.ok) throw new Error(`LibreOffice's file was refused: ${JSON.stringify(opened.refusal)}`);
  const xml = new TextDecoder().decode(opened.parts.get('word/document.xml'));
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:(instrText|delText)\b[^>]*>[^<]*</g, '<')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
