import { basename, dirname, extname, join } from 'node:path';
import type { DocumentText } from '../../readers/docx/read-text.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { errorCode } from '../../source/load-file.ts';
import { summaryName } from '../units/place-units.ts';
import { readSummary } from '../units/summary-row.ts';

/** A summary of more bytes is not looked through for one name. */
const mostBytes = 64 * 1024 * 1024;

/** The unit whose packet a file stands in, by the summary beside the units' folders; `path` is absolute. */
export function unitInSummary(path: string, reader: FileReader): string | undefined {
  // 单位/表.docx, or 区县/单位/表.docx.
  const unit = dirname(path);
  const file = `${basename(unit)}/${basename(path, extname(path)).replace(/\.new$/u, '')}.docx`;
  const district = dirname(unit);
  return unitIn(district, file, reader) ?? unitIn(dirname(district), `${basename(district)}/${file}`, reader);
}

function unitIn(folder: string, file: string, reader: FileReader): string | undefined {
  try {
    if (reader.stat(folder)?.kind !== 'folder') return undefined;
    for (const { name } of reader.list(folder)) {
      if (!name.startsWith(summaryName) || !name.endsWith('.csv')) continue;
      const path = join(folder, name);
      if ((reader.stat(path)?.size ?? 0) > mostBytes) continue;
      const { files } = readSummary(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.readFile(path)),
      );
      const unit = files.get(file.normalize('NFC'))?.unit;
      if (unit !== undefined && unit !== '') return unit;
    }
  } catch (error) {
    errorCode(error);
  }
  return undefined;
}

/** Stands for a name that is looked for; no document holds it. */
export const sampleName = '〓〓〓〓';

/** Letters behind a name that are enough to tell where it ends. */
const enoughLetters = 4;

/** The name that stands in a document where `sampleName` stands in the sample. */
export function nameInDocument(found: DocumentText, sample: DocumentText): string | undefined {
  const lines = linesIn(found);
  for (const line of linesIn(sample)) {
    const [before, behind] = line.split(sampleName);
    if (before === undefined || behind === undefined) continue;
    const end = [...behind].slice(0, enoughLetters).join('');
    for (const own of lines) {
      if (!own.startsWith(before)) continue;
      const rest = own.slice(before.length);
      const at = end === '' ? rest.length : rest.indexOf(end);
      if (at > 0) return rest.slice(0, at);
    }
  }
  return undefined;
}

/** Paragraphs and cells without spaces. */
const linesIn = ({ blocks }: DocumentText): readonly string[] =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat()))
    .map((line) => line.replaceAll(/\s/gu, ''));
