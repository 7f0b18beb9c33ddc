import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { codeAt, inWords, resolveText, underCaret } from './resolve-text.ts';

const folder = join(import.meta.dirname, 'mistakes');

/**
 * Each plan says at its end, in comments, what has to be found in it: code, place, what the caret is under, words. Of
 * what earlier stages find only code and place: their words are theirs.
 */
describe('a plan whose parts do not fit together', () => {
  for (const name of readdirSync(folder)) {
    it(name.replace(/\.yaml$/u, '').replaceAll('-', ' '), () => {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      const [plan = '', ...rest] = text.split(/^(?=# HT)/mu);
      // What is certain only of a whole plan (HT4) has tests of its own.
      const found = resolveText(plan).found.filter(({ code }) => !code.startsWith('HT4'));
      expect(found.map(asComment).join('')).toBe(rest.join(''));
      for (const one of found) expect(inWords(one, 'en')).toMatch(/[a-z]{2}/u);
    });
  }
});

function asComment(found: Diagnostic): string {
  if (!found.code.startsWith('HT3')) return `# ${codeAt(found)}\n`;
  const caret = underCaret(found).split('\n')[0];
  const related = (found.related ?? []).map((span) => codeAt({ ...found, span }).slice(found.code.length));
  const see = related.length > 0 ? ` (see${related.join(',')})` : '';
  const words = inWords(found).split('\n');
  return [`${codeAt(found)} ${caret}${see}`, ...words.map((line) => `  ${line}`)]
    .map((line) => `# ${line}\n`)
    .join('');
}
