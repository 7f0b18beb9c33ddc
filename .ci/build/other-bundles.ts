import { relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** The bundle of a package: docx.cjs, clack-prompts.cjs. */
export const bundleOf = (packageName: string): string =>
  `${packageName.replace('@', '').replaceAll('/', '-')}.cjs`;

/** Lets `await import()` of a package ask for its bundle. */
export const packagesFromBundles = (note: (name: string) => void): Plugin => ({
  name: 'packages-from-bundles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^.]/, namespace: 'file' }, ({ path, kind }) => {
      if (kind !== 'dynamic-import' || path.startsWith('node:')) return undefined;
      note(path);
      return { path, namespace: 'package' };
    });
    onLoad({ filter: /./, namespace: 'package' }, ({ path }) => ({
      contents: `module.exports = require('./${bundleOf(path)}');`,
    }));
    onResolve({ filter: /./, namespace: 'package' }, ({ path }) => ({ path, external: true }));
  },
});

/** What a bundle takes from those before it. */
export interface Borrowing {
  /** Below this folder modules are named by their paths. */
  readonly root: string;
  /** The bundle of each module. */
  readonly divided: ReadonlyMap<string, string>;
  /** The bundle that borrows. */
  readonly bundle: string;
}

/**
 * Lets a bundle take modules from others, so that each is in one of them only and runs once: for `await import()` a
 * module as a whole, for `import` those of its names that are used (see `borrowedNames`).
 */
export const modulesFromBundles = ({ root, divided, bundle }: Borrowing): Plugin => ({
  name: 'modules-from-bundles',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /./, namespace: 'file' }, async ({ path, kind, resolveDir, pluginData }) => {
      if (pluginData === 'resolving' || path.startsWith('node:')) return undefined;
      if (kind !== 'import-statement' && kind !== 'dynamic-import') return undefined;
      const found = await resolve(path, { kind: 'import-statement', resolveDir, pluginData: 'resolving' });
      const module = relative(root, found.path).split(sep).join('/');
      const other = divided.get(module);
      if (found.namespace !== 'file' || other === undefined) return undefined;
      if (kind === 'import-statement' && other === bundle) return undefined;
      const namespace = kind === 'import-statement' ? 'borrowed' : 'late';
      return { path: module, namespace, sideEffects: false, pluginData: { other, path: found.path } };
    });
    onLoad({ filter: /./, namespace: 'late' }, ({ path, pluginData: { other } }) => ({
      contents: `module.exports = require('./${other}').modules['${path}']();`,
    }));
    onLoad({ filter: /./, namespace: 'borrowed' }, async ({ path: module, pluginData: { other, path } }) => ({
      contents: [
        `import { borrow } from './${other}';`,
        ...Object.keys(await import(path)).map(
          (name, at) =>
            `const name${at} = /* @__PURE__ */ borrow("${module}#${name}"); export { name${at} as ${name} };`,
        ),
      ].join('\n'),
    }));
    onResolve({ filter: /./, namespace: 'borrowed' }, ({ path }) => ({
      path,
      namespace: 'lender',
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace: 'lender' }, ({ path }) => ({
      contents: `const lent = require('${path}').lend(); export const borrow = (name) => lent[name];`,
    }));
    for (const namespace of ['late', 'lender']) {
      onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
    }
  },
});

/** The names that a bundle takes, as it was written with `modulesFromBundles`: `src/text/clean.ts#cleanLine`. */
export const borrowedNames = (bundle: string): readonly string[] =>
  [...bundle.matchAll(/\bborrow\d*\("([^"]+)"\)/g)].map(([, name = '']) => name);

/** The statements by which a bundle lends names to others. Most runs never ask: so the object is made when one does. */
export function lend(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort();
  const imports = sorted.map((name, at) => {
    const [module, exported] = name.split('#');
    return `import { ${exported} as lent${at} } from './${module}';`;
  });
  const lent = sorted.map((name, at) => `'${name}': lent${at},`);
  return [...imports, 'export const lend = () => ({', ...lent, '});'].join('\n');
}
