import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/**
 * Bundles are written in ASCII. esbuild escapes other letters in strings, but not in regular expressions and in
 * templates with a tag. In a regular expression `\u4e00` means the same as the letter itself; comments mean nothing.
 */
export const inAscii = (bundle: string): string =>
  bundle.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** In String.raw`一` an escape would be six letters: these become calls with strings. */
export const withoutRawTemplates: Plugin = {
  name: 'without-raw-templates',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/].*\.ts$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      if (!contents.includes('String.raw')) return undefined;
      const { code } = await transform(contents, {
        loader: 'ts',
        charset: 'ascii',
        supported: { 'template-literal': false },
      });
      return { contents: code, loader: 'js' };
    });
  },
};
