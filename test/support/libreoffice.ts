import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Whether LibreOffice is here. In CI its absence is a failure, elsewhere its tests print NOT RUN. */
export function libreOfficeIsHere(): boolean {
  const found = spawnSync('soffice', ['--version']).status === 0;
  if (!found && process.env.CI) throw new Error('LibreOffice is missing in CI: see .ci/install-tools');
  if (!found) console.warn('NOT RUN: LibreOffice (soffice) is not installed; pages are not measured here');
  return found;
}

/** Converts with a profile of its own, so that an open LibreOffice is not disturbed. Returns the new file's bytes. */
export function convert(docx: string, format: 'pdf' | 'txt' | 'docx'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-convert-'));
  const filter = {
    // Automatic blank pages count: the printed sheet has them.
    pdf: 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}',
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
