import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { buildProgram } from '../../.ci/build/build.ts';
import { makeBundles } from '../../.ci/build/bundles.ts';
import { inAscii, withoutRawTemplates } from '../../.ci/build/in-ascii.ts';
import { createWorld } from '../cli/world.ts';

const repository = join(import.meta.dirname, '..', '..');

test('the same source gives the same bundles, whatever the working folder', async () => {
  const bundles = await makeBundles();
  expect([...bundles.keys()]).toEqual(expect.arrayContaining(['start.cjs', 'rest.cjs', 'hongtou.cjs']));
  expect(await makeBundles()).toEqual(bundles);
});

test('no module of the program is in two bundles: what it keeps is kept once', async () => {
  const bundles = await makeBundles();
  // esbuild names a module before each part of it.
  const modulesOf = (bundle: string) =>
    new Set([...bundle.matchAll(/^ *\/\/ ((?:src|node_modules)\/\S+)$/gmu)].map(([, module]) => module));
  const modules = ['start.cjs', 'check.cjs', 'render.cjs', 'rest.cjs'].flatMap((name) => [
    ...modulesOf(bundles.get(name) ?? ''),
  ]);
  expect(modules).toEqual(
    expect.arrayContaining(['src/main.ts', 'src/checks/run-checks.ts', 'node_modules/zod/v4/core/core.js']),
  );
  expect(modules.filter((module, at) => modules.indexOf(module) !== at)).toEqual([]);
});

test('what is shipped does not say where it was made', async () => {
  const folder = join(repository, 'node_modules', '.cache', 'hongtou-test-build');
  await buildProgram(folder);
  const names = readdirSync(folder);
  expect(names).toEqual(expect.arrayContaining(['check.cjs', 'check.cjs.cache', 'start.cjs.cache']));
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    for (const encoding of ['latin1', 'utf16le'] as const) {
      expect(bytes.includes(Buffer.from(repository, encoding)), `${name} ${encoding}`).toBe(false);
    }
  }
});

test('bundles are ASCII and mean the same', async () => {
  const written = [
    'export const text = `“一”𠮷`;',
    'export const raw = String.raw`\\d县\\u4e00`;',
    "export const found = '第一章 𠮷'.match(/[一-龥]章 (?<字>[𠮷])/u).groups.字;",
    "export const plain = /^[“”]$/.test('“');",
  ].join('\n');
  const world = createWorld({ 'src/a.ts': written });
  const { outputFiles } = await build({
    entryPoints: [join(world.folder, 'src', 'a.ts')],
    bundle: true,
    format: 'cjs',
    charset: 'ascii',
    plugins: [withoutRawTemplates],
    write: false,
  });
  const bundle = inAscii(outputFiles[0]?.text ?? '');
  expect(bundle).toMatch(/^[\x00-\x7f]*$/u);
  const module = { exports: {} };
  new Function('module', bundle)(module);
  expect({ ...module.exports }).toEqual({
    text: '“一”𠮷',
    raw: '\\d县\\u4e00',
    found: '𠮷',
    plain: true,
  });
});
