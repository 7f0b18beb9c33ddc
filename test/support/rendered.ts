import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Renders campaign folders with the built program into a temporary folder, as a user would; returns the .docx files by name. */
export function render(...campaigns: readonly string[]): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'hongtou-rendered-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  execFileSync(process.execPath, [join(root, 'dist/hongtou.cjs'), 'render', ...campaigns, '--out', out], {
    cwd: root,
    stdio: 'pipe',
  });
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.docx'),
  );
  return new Map(names.map((name) => [name, join(out, name)]));
}
