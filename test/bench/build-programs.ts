import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles each of programs/ into one file for Node, as hongtou is. CommonJS, because it starts a little faster: what
 * hongtou is measured against has every advantage. The answer says where each lies.
 */
export async function buildPrograms(folder: string): Promise<(program: string) => string> {
  const sources = join(import.meta.dirname, 'programs');
  await build({
    entryPoints: readdirSync(sources).map((file) => join(sources, file)),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    outdir: folder,
    logLevel: 'warning',
  });
  return (program) => join(folder, `${basename(program)}.cjs`);
}
