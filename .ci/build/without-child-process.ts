import type { Plugin } from 'esbuild';

/**
 * commander asks for it at its start and uses it for commands that are programs of their own, of which we have none.
 * It brings the whole of Node's network with it, a tenth of what starting Node costs.
 */
export const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};
