import { expect, test } from 'vitest';
import { type Diagnostic, diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applySilences, type Silence } from '../../src/diagnostics/silence.ts';

const file = { path: 'a.yaml', text: 'x'.repeat(100) };
const at = (start: number, in_ = file) => ({ file: in_, start, end: start + 1 });
const silence = (code: Silence['code'], start: number, end: number): Silence => ({
  code,
  span: at(0),
  covers: { file, start, end },
});
const warning = (start: number): Diagnostic => diagnostic('HT394', {}, at(start));

test('what begins in the place below is silenced, by code', () => {
  const mark = silence('HT394', 10, 20);
  const found = [
    warning(9),
    warning(10),
    warning(19),
    warning(20),
    diagnostic('HT393', { section: '' }, at(12)),
  ];
  const { heard, silenced, used, unused } = applySilences(found, [mark]);
  expect(silenced).toEqual([found[1], found[2]]);
  expect(heard).toEqual([found[0], found[3], found[4]]);
  expect({ used, unused }).toEqual({ used: [mark], unused: [] });
});

test('another file, no place at all, an error: heard', () => {
  const error = diagnostic('HT155', {}, at(12));
  const found = [
    diagnostic('HT394', {}, at(12, { ...file, path: 'b.yaml' })),
    diagnostic('HT394', {}),
    error,
  ];
  const silences = [silence('HT394', 10, 20), silence('HT155', 10, 20)];
  expect(applySilences(found, silences)).toEqual({ heard: found, silenced: [], used: [], unused: silences });
});

test('two silences for one finding are both used', () => {
  const both = [silence('HT394', 10, 20), silence('HT394', 10, 20)];
  expect(applySilences([warning(12)], both).unused).toEqual([]);
});

test('a file that is read twice is one file', () => {
  const again = diagnostic('HT394', {}, at(12, { ...file }));
  expect(applySilences([again], [silence('HT394', 10, 20)]).silenced).toEqual([again]);
});
