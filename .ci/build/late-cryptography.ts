import cryptography from 'node:crypto';
import type { Plugin } from 'esbuild';

const functions = Object.entries(cryptography)
  .filter(([name, value]) => /^[a-z]/.test(name) && typeof value === 'function')
  .map(([name]) => `export const ${name} = (...words) => loaded().${name}(...words);`);

/**
 * Lets Node's cryptography be loaded when one of its functions is first called. It comes with sixteen modules, which
 * take as long as checking fifty tasks of a plan, and checking asks for a sum only where a thing has no id of its own.
 */
export const lateCryptography: Plugin = {
  name: 'late-cryptography',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:crypto$/, namespace: 'file' }, () => ({
      path: 'cryptography',
      namespace: 'late-cryptography',
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace: 'late-cryptography' }, () => ({
      contents: ['let known;', "const loaded = () => (known ??= require('node:crypto'));", ...functions].join(
        '\n',
      ),
    }));
  },
};
