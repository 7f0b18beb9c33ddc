import { expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostics/sort.ts';

const file = (path: string) => ({ path, text: 'abc\ndef\n' });
const at = (path: string, start: number, code: 'HT115' | 'HT135' = 'HT135') =>
  diagnostic(code, {}, { file: file(path), start, end: start + 1 });

test('findings stand in reading order, each once, those without a place first', () => {
  const sorted = sortDiagnostics([
    at('b.yaml', 0),
    at('a.yaml', 5),
    at('a.yaml', 1),
    at('a.yaml', 1),
    at('a.yaml', 1, 'HT115'),
    diagnostic('HT101', { path: 'x' }),
  ]);
  expect(sorted.map(({ code, span }) => `${span?.file.path} ${span?.start} ${code}`)).toEqual([
    'undefined undefined HT101',
    'a.yaml 1 HT115',
    'a.yaml 1 HT135',
    'a.yaml 5 HT135',
    'b.yaml 0 HT135',
  ]);
});
