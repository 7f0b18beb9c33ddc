import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Whether LibreOffice is here. In CI its absence is a failure, elsewhere its tests print NOT RUN. */
export function libreOfficeIsHere(): boolean {
  const found = spawnSync('soffice', ['--version']).status === 0;
  if (!found && process.env.CI) throw new Error('LibreOffice is missing in CI: see .ci/install-tools');
  if (!found) console.warn('NOT RUN: LibreOffice (soffice) is not installed; pages are not measured here');
  return found;
}

// Automatic blank pages count: the printed sheet has them.
const printed = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

/** Converts with a profile of its own, so that an open LibreOffice is not disturbed. Returns the new file's bytes. */
export function convert(docx: string, format: 'pdf' | 'txt' | 'docx'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-convert-'));
  const filter = {
    pdf: printed,
    txt: 'txt:Text (encoded):UTF8',
    docx: 'docx:MS Word 2007 XML',
  }[format];
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', folder, docx];
    execFileSync('soffice', options, { stdio: 'pipe', timeout: 180_000 });
    return readFileSync(join(folder, `${basename(docx, '.docx')}.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lays out many documents in one run of LibreOffice, in the order given. `environment` is added to the process's own. */
export const printTogether = (
  documents: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): readonly Buffer[] => convertTogether(documents, printed, 'pdf', environment);

/** Opens many documents and saves them again, in one run of LibreOffice, in the order given. */
export const saveTogether = (documents: readonly string[]): readonly Buffer[] =>
  convertTogether(documents, 'docx:MS Word 2007 XML', 'docx');

function convertTogether(
  documents: readonly string[],
  filter: string,
  ending: string,
  environment: Readonly<Record<string, string>> = {},
): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-convert-together-'));
  try {
    const copies = documents.map((docx, index) => {
      mkdirSync(join(folder, 'in'), { recursive: true });
      copyFileSync(docx, join(folder, 'in', `${index}.docx`));
      return join(folder, 'in', `${index}.docx`);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', folder];
    execFileSync('soffice', [...options, ...copies], {
      stdio: 'pipe',
      timeout: 280_000,
      env: { ...process.env, ...environment },
    });
    return documents.map((_, index) => readFileSync(join(folder, `${index}.${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
