import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { inAscii, withoutRawTemplates } from './in-ascii.ts';
import { latePackage } from './late-package.ts';
import { bundleOf, fromOtherBundles } from './other-bundles.ts';
import { precompiledTemplates } from './precompile-templates.ts';
import { withoutChildProcess } from './without-child-process.ts';
import { yamlWithoutNode } from './yaml-without-node.ts';

const root = join(import.meta.dirname, '..', '..');
const source = join(root, 'src');

/**
 * The texts of the program's files by their names: `hongtou.cjs`, which node is given, and the bundles that it loads:
 * - start.cjs: what main.ts imports. It understands the command line, prints, and knows when nothing has changed.
 * - rest.cjs: what start.cjs imports with `await import()`.
 * - docx.cjs and others: packages that these two import with `await import()`.
 * Small modules that both need are in start.cjs and in rest.cjs; none of them keeps a state.
 */
export async function makeBundles(): Promise<ReadonlyMap<string, string>> {
  const modules = new Set<string>();
  const packages = new Set<string>();
  const notePackage = (name: string) => void packages.add(name);
  const noteModule = (name: string) => void modules.add(name);

  const bundles = new Map<string, string>();
  bundles.set(
    'start.cjs',
    await makeBundle({
      entryPoints: [join(source, 'main.ts')],
      plugins: [fromOtherBundles(source, notePackage, noteModule), withoutChildProcess],
    }),
  );
  const exported = [...modules].sort().map((name) => `'${name}': () => require('./${name}'),`);
  bundles.set(
    'rest.cjs',
    await makeBundle({
      stdin: { contents: `module.exports = {\n${exported.join('\n')}\n};`, resolveDir: source },
      plugins: [
        fromOtherBundles(source, notePackage),
        precompiledTemplates(join(root, 'templates')),
        latePackage('handlebars', source),
      ],
    }),
  );
  for (const name of [...packages].sort()) {
    const stdin = { contents: `module.exports = require('${name}');`, resolveDir: source };
    bundles.set(bundleOf(name), await makeBundle({ stdin }));
  }
  // The mark of the build: see src/launch/load-bundle.ts.
  const mark = createHash('sha256')
    .update([...bundles.values()].join())
    .digest('hex');
  const launcher = await textOf({ entryPoints: [join(source, 'launch', 'hongtou.ts')], format: 'cjs' });
  return new Map([
    ...[...bundles].map(([name, text]) => [name, `${text}// ${mark}`] as const),
    ['hongtou.cjs', launcher],
    ['hongtou.mjs', launcherOfEarlierVersions],
  ]);
}

/** What the launcher was called once: git's settings of a clone may name it still (`merge-driver --setup`). */
const launcherOfEarlierVersions = "import './hongtou.cjs';\n";

const makeBundle = async ({ plugins = [], ...options }: BuildOptions): Promise<string> =>
  inAscii(
    await textOf({
      ...options,
      plugins: [...plugins, withoutRawTemplates, yamlWithoutNode(root)],
      format: 'cjs',
      charset: 'ascii',
      legalComments: 'none',
      banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
      footer: { js: '})' },
    }),
  );

async function textOf(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    ...options,
    // Paths in comments are told from here, wherever the build was called.
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    // Node knows them since version 10; esbuild asks for the newest Unicode and would make each anew when it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'warning',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
