import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCollector } from '../../src/diagnostics/collector.ts';
import { positionOf } from '../../src/diagnostics/position.ts';
import { readSilences } from '../../src/source/read-silences.ts';
import { yamlComments } from '../../src/source/yaml-comments.ts';

/** `HT371: lines 2-2` for what is silenced, `HT190 at 1` for what is found. */
function read(text: string): readonly string[] {
  const file = { path: 'a.yaml', text };
  const collector = createCollector();
  const silences = readSilences(file, collector.report).map(({ code, covers }) => {
    if (!covers) return `${code}: nothing`;
    const lines = [covers.start, covers.end].map((offset) => positionOf(file, offset).line);
    return `${code}: lines ${lines.join('-')}`;
  });
  const found = collector.diagnostics.map(
    ({ code, span }) => `${code} at ${positionOf(file, span?.start ?? 0).line}`,
  );
  return [...silences, ...found];
}

describe('what a comment is about', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['the next line', '# hongtou-ignore HT371: 甲\na: 1\nb: 2\n', ['HT371: lines 2-2']],
    ['however it is indented', 'a:\n      # hongtou-ignore HT371: 甲\n  - b\n', ['HT371: lines 3-3']],
    ['over a block of comments', '# 一\n# hongtou-ignore HT371: 甲\n# 三\na: 1\n', ['HT371: lines 4-4']],
    [
      'several comments',
      '# hongtou-ignore HT371: 甲\n# hongtou-ignore HT370: 乙\na: 1\n',
      ['HT371: lines 3-3', 'HT370: lines 3-3'],
    ],
    ['a whole block scalar', '# hongtou-ignore HT371: 甲\na: |\n  一\n\n  三\nb: 2\n', ['HT371: lines 2-6']],
    ['a block scalar in a list', '# hongtou-ignore HT371: 甲\n- >-\n  一\n  二\n- b\n', ['HT371: lines 2-5']],
    ['a quoted text', '# hongtou-ignore HT371: 甲\na: "一\n  二"\nb: 2\n', ['HT371: lines 2-3']],
    ['a plain text', '# hongtou-ignore HT371: 甲\na: 一\n  二\nb: 2\n', ['HT371: lines 2-3']],
    ['not what is below a key', '# hongtou-ignore HT371: 甲\na:\n  - 一\n', ['HT371: lines 2-2']],
    ['not over a blank line', '# hongtou-ignore HT371: 甲\n\na: 1\n', ['HT371: nothing']],
    ['nothing at the end', 'a: 1\n# hongtou-ignore HT371: 甲', ['HT371: nothing']],
    [
      'with Windows line ends',
      '# hongtou-ignore HT371: 甲\r\na: |\r\n  一\r\nb: 2\r\n',
      ['HT371: lines 2-4'],
    ],
    ['also in a broken file', 'a: [\n# hongtou-ignore HT371: 甲\nb：c\n', ['HT371: lines 3-3']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['a block scalar', 'a: |\n  # hongtou-ignore HT371: 甲\n  b\n'],
    ['a quoted text', 'a: "一\n  # hongtou-ignore HT371: 甲\n  二"\n'],
    ['another comment', '# 见 hongtou-ignore HT371\na: 1\n'],
    ['another word', '# hongtou-ignored HT371\na: 1\n'],
  ])('not what is written in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('how it is written', () => {
  test.each([
    ['# hongtou-ignore HT371: 甲'],
    ['#hongtou-ignore HT371：甲'],
    ['## hongtou-ignore HT371 甲'],
    ['# Hongtou_Ignore: ht371: 甲'],
    ['# hongtou-ignore ＨＴ３７１：甲'],
  ])('%s', (comment) => {
    expect(read(`${comment}\na: 1\n`)).toEqual(['HT371: lines 2-2']);
  });

  test.each([
    ['HT371, HT370: 甲', ['HT371: lines 2-2', 'HT370: lines 2-2']],
    ['HT371、HT370，HT394：甲', ['HT371: lines 2-2', 'HT370: lines 2-2', 'HT394: lines 2-2']],
    ['HT371', ['HT371: lines 2-2', 'HT190 at 1']],
    ['HT371:  ', ['HT371: lines 2-2', 'HT190 at 1']],
    ['HT371, HT9999: 甲', ['HT371: lines 2-2', 'HT191 at 1']],
    ['constructor: 甲', ['HT191 at 1']],
    ['', ['HT191 at 1']],
    ['HT121: 甲', ['HT193 at 1']],
    ['HT192: 甲', ['HT193 at 1']],
  ])('%s', (rest, expected) => {
    expect(read(`# hongtou-ignore ${rest}\na: 1\n`)).toEqual(expected);
  });

  test('not behind something', () => {
    expect(read('a: 1 # hongtou-ignore HT371: 甲\nb: 2\n')).toEqual(['HT194 at 1']);
  });
});

test('every comment found begins with its mark, whatever the file holds', () => {
  const piece = fc.constantFrom(
    '# a',
    '\n',
    '\r\n',
    '  ',
    '- ',
    'k: ',
    '|',
    '>-',
    '"',
    "'",
    '[',
    '{',
    ',',
    ']',
    '汉',
    '#',
    ' #',
    '---',
    '%',
    '&a',
    '\t',
    '\ufeff',
    '：',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end } of yamlComments({ path: 'a.yaml', text }).comments) {
        expect(text.slice(start, end)).toMatch(/^#[^\n]*$/u);
      }
    }),
    { numRuns: 2000 },
  );
});
