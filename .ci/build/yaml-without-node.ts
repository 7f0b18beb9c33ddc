import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * The yaml package comes twice: for Node, and for everything else. They differ in that the one for Node asks the
 * environment at every word of a file whether somebody wants to see it, which takes as long as reading the word.
 */
export const yamlWithoutNode = (root: string): Plugin => ({
  name: 'yaml-without-node',
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({
      path: join(root, 'node_modules', 'yaml', 'browser', 'dist', 'index.js'),
      sideEffects: false,
    }));
  },
});
