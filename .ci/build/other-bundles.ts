import { relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** The bundle of a package: docx.cjs, clack-prompts.cjs. */
export const bundleOf = (packageName: string): string =>
  `${packageName.replace('@', '').replaceAll('/', '-')}.cjs`;

/**
 * Lets `await import()` ask other bundles: for packages always; for modules of `source` where `noteModule` is given,
 * which then come from rest.cjs. Elsewhere they stay in the bundle, and only run when they are asked for.
 */
export const fromOtherBundles = (
  source: string,
  notePackage: (name: string) => void,
  noteModule?: (name: string) => void,
): Plugin => ({
  name: 'from-other-bundles',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /./, namespace: 'file' }, async ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import' || path.startsWith('node:')) return undefined;
      if (!path.startsWith('.')) {
        notePackage(path);
        return { path, namespace: 'package' };
      }
      if (!noteModule) return undefined;
      const found = await resolve(path, { resolveDir, kind: 'import-statement' });
      const name = relative(source, found.path).split(sep).join('/');
      noteModule(name);
      return { path: name, namespace: 'rest' };
    });
    onLoad({ filter: /./, namespace: 'package' }, ({ path }) => ({
      contents: `module.exports = require('./${bundleOf(path)}');`,
    }));
    onLoad({ filter: /./, namespace: 'rest' }, ({ path }) => ({
      contents: `module.exports = require('./rest.cjs')['${path}']();`,
    }));
    for (const namespace of ['package', 'rest']) {
      onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
    }
  },
});
