import type { Plugin } from 'esbuild';

/**
 * Lets a package that our modules import as a whole run when something of it is first used. Only where somebody words
 * documents himself is a template parsed and compiled when the program runs.
 */
export const latePackage = (name: string, resolveDir: string): Plugin => ({
  name: 'late-package',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${name}$`), namespace: 'file' }, () => ({
      path: name,
      namespace: 'late',
    }));
    onLoad({ filter: /./, namespace: 'late' }, () => ({
      contents: `export default new Proxy({}, { get: (_, key) => require('${name}')[key] });`,
      resolveDir,
    }));
  },
});
