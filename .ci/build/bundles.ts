import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { inAscii, withoutRawTemplates } from './in-ascii.ts';
import { latePackages } from './late-packages.ts';
import { divideModules, moduleGraph } from './module-graph.ts';
import { borrowedNames, bundleOf, lend, modulesFromBundles, packagesFromBundles } from './other-bundles.ts';
import { precompiledTemplates } from './precompile-templates.ts';
import { withoutChildProcess } from './without-child-process.ts';
import { yamlWithoutNode } from './yaml-without-node.ts';

const root = join(import.meta.dirname, '..', '..');
const source = join(root, 'src');

/** What is asked for most, by the bundle in which it is, with what it needs; the earlier bundle has what two need. */
const firstOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['start.cjs', ['main.ts']],
  ['check.cjs', ['cli/commands/check.ts', 'cli/campaigns/check-campaigns.ts']],
  [
    'render.cjs',
    [
      'cli/commands/render-anew.ts',
      'cli/campaigns/inputs-hash.ts',
      'cli/campaigns/report-left-campaigns.ts',
      'cli/campaigns/write-campaign.ts',
      'output/disk.ts',
    ],
  ],
]);

/**
 * The texts of the program's files by their names: `hongtou.cjs`, which node is given, and the bundles that it loads:
 * - start.cjs: what main.ts imports. It understands the command line, prints, and knows when nothing has changed.
 * - check.cjs: what checking needs.
 * - render.cjs: what rendering needs besides.
 * - rest.cjs: what else is asked for with `await import()`.
 * - docx.cjs and others: packages that are asked for with `await import()`.
 * A module is in the first bundle that needs it, and others take it from there.
 */
export async function makeBundles(): Promise<ReadonlyMap<string, string>> {
  const packages = new Set<string>();
  const plugins = [
    packagesFromBundles((name) => void packages.add(name)),
    withoutChildProcess,
    precompiledTemplates(join(root, 'templates')),
    latePackages((name) => void packages.add(name)),
    yamlWithoutNode(root),
  ];
  const { metafile } = await build({
    ...howToBuild,
    entryPoints: [join(source, 'main.ts')],
    plugins,
    metafile: true,
  });
  const graph = moduleGraph(metafile);
  const first = [...firstOf].map(([bundle, names]) => [bundle, names.map((name) => `src/${name}`)] as const);
  const divided = divideModules(new Map([...first, ['rest.cjs', graph.late]]), graph);

  const bundles = new Map<string, string>();
  const borrowed: string[] = [];
  // Those that borrow come before those that lend.
  for (const bundle of ['rest.cjs', ...[...firstOf.keys()].reverse()]) {
    const isHere = (name: string): boolean => divided.get(name.replace(/#.*/, '')) === bundle;
    const modules = graph.late.filter(isHere);
    const parts = [
      bundle === 'start.cjs' ? "export { main } from './src/main.ts';" : '',
      bundle === 'rest.cjs' ? runLate(modules) : runAtOnce(modules),
      lend(borrowed.filter(isHere)),
    ];
    const text = await makeBundle({
      stdin: { contents: parts.join('\n'), resolveDir: root },
      plugins: [modulesFromBundles({ root, divided, bundle }), ...plugins],
    });
    borrowed.push(...borrowedNames(text));
    bundles.set(bundle, text);
  }
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

/** Each module runs when it is asked for: a command needs few of them. */
const runLate = (modules: readonly string[]): string =>
  `export const modules = {\n${modules.map((name) => `'${name}': () => require('./${name}'),`).join('\n')}\n};`;

/** All modules run when the bundle is loaded, which costs less for each of them. */
const runAtOnce = (modules: readonly string[]): string =>
  [
    ...modules.map((name, at) => `import * as module${at} from './${name}';`),
    'export const modules = {',
    ...modules.map((name, at) => `'${name}': () => module${at},`),
    '};',
  ].join('\n');

/** What the launcher was called once: git's settings of a clone may name it still (`merge-driver --setup`). */
const launcherOfEarlierVersions = "import './hongtou.cjs';\n";

const makeBundle = async ({ plugins = [], ...options }: BuildOptions): Promise<string> =>
  inAscii(
    await textOf({
      ...options,
      plugins: [...plugins, withoutRawTemplates],
      format: 'cjs',
      charset: 'ascii',
      legalComments: 'none',
      banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
      footer: { js: '})' },
    }),
  );

async function textOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...howToBuild, ...options, write: false });
  return outputFiles.map(({ text }) => text).join('');
}

const howToBuild = {
  // Paths in comments are told from here, wherever the build was called.
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Node knows them since version 10; esbuild asks for the newest Unicode and would make each anew when it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
  write: false,
} as const;
