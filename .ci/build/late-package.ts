import type { Plugin } from 'esbuild';
import { bundleOf } from './other-bundles.ts';

/**
 * Lets a package that our modules import as a whole run when something of it is first used. Only where somebody words
 * documents himself is a template parsed and compiled when the program runs.
 */
export const latePackage = (name: string, note: (name: string) => void): Plugin => ({
  name: 'late-package',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${name}$`), namespace: 'file' }, () => {
      note(name);
      return { path: name, namespace: 'late-package' };
    });
    onLoad({ filter: /./, namespace: 'late-package' }, () => ({
      contents: `export default new Proxy({}, { get: (_, key) => require('./${bundleOf(name)}')[key] });`,
    }));
    onResolve({ filter: /./, namespace: 'late-package' }, ({ path }) => ({ path, external: true }));
  },
});
