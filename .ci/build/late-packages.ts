import type { Plugin } from 'esbuild';
import { bundleOf } from './other-bundles.ts';

/**
 * What most runs never use, and what would take long to start:
 * - handlebars reads and compiles templates, which only those have who word documents themselves;
 * - mdast-util-from-markdown and micromark-extension-cjk-friendly read what in templates is more than plain paragraphs;
 * - saxes reads Word documents;
 * - node:crypto comes with sixteen modules of Node, and checking asks for a sum only where a thing has no id of its own.
 */
const names = [
  'handlebars',
  'mdast-util-from-markdown',
  'micromark-extension-cjk-friendly',
  'saxes',
  'node:crypto',
] as const;

/**
 * Lets packages be loaded when something of them is first used, though our modules import them statically: functions
 * when they are called, classes when one is made, and what is exported by default when something of it is asked for.
 */
export const latePackages = (note: (name: string) => void): Plugin => ({
  name: 'late-packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${names.join('|')})$`), namespace: 'file' }, ({ path }) => {
      if (!path.startsWith('node:')) note(path);
      return { path, namespace: 'late-package', sideEffects: false };
    });
    onLoad({ filter: /./, namespace: 'late-package' }, async ({ path }) => {
      const file = path.startsWith('node:') ? path : `./${bundleOf(path)}`;
      const exported = Object.entries((await import(path)) as object);
      const functions = exported.filter(([name, value]) => name !== 'default' && typeof value === 'function');
      return {
        contents: [
          'let known;',
          `const loaded = () => (known ??= require('${file}'));`,
          ...functions.map(([name]) => lateFunction(name)),
          'export default /* @__PURE__ */ new Proxy({}, { get: (_, name) => loaded()[name] });',
        ].join('\n'),
      };
    });
    onResolve({ filter: /./, namespace: 'late-package' }, ({ path }) => ({ path, external: true }));
  },
});

const lateFunction = (name: string): string => `export function ${name}(...words) {
  return new.target ? new (loaded().${name})(...words) : loaded().${name}(...words);
}`;
