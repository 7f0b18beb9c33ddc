import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { depthLimit } from '../limits.ts';
import { lineAt, lineNumbered, within } from './line.ts';
import type { SyntaxTrap } from './trap.ts';

/** Brackets or dashes without end. */
export const tooDeep: SyntaxTrap = ({ file, start, end, code }) =>
  code === 'RESOURCE_EXHAUSTION'
    ? { found: diagnostic('HT117', { limit: depthLimit }, { file, start, end }) }
    : undefined;

/** A second document behind `---`, or text behind the `...` that ends one. */
export const severalDocuments: SyntaxTrap = ({ file, start, code }) => {
  if (code !== 'MULTIPLE_DOCS') return undefined;
  let line = lineAt(file, start);
  while (line.number > 1 && !/^(?:---|\.\.\.)/u.test(line.text)) line = lineNumbered(file, line.number - 1);
  const mark = line.text.startsWith('...') ? '...' : '---';
  return { found: diagnostic('HT111', { mark }, within(line, 0, line.text.trimEnd().length)) };
};
