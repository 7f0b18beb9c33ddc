import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { describe as say } from '../../src/i18n/describe.ts';
import { readYaml } from '../../src/source/read-yaml.ts';
import { memoryReader } from './memory-reader.ts';

function read(text: string) {
  const found: Diagnostic[] = [];
  const yaml = readYaml(
    '/p/campaign.yaml',
    { root: '/p', show: (path) => path },
    memoryReader({ '/p/campaign.yaml': text }),
    (one) => void found.push(one),
  );
  return { yaml, found };
}

/** Pieces that plans and slips are made of, so that chance meets the traps. */
const pieces = [
  ...['name', 'title', '标题', '甲', '乙，丙', '【事实：x】', '“安全”', '007', '1.10', '10:30', '2021年底'],
  ...[
    ': ',
    '：',
    ':',
    '- ',
    '-',
    '－ ',
    '\n',
    '\n  ',
    '\n    ',
    '\n\t',
    '\n\u3000',
    ' #',
    ' # ',
    '\r\n',
    ' ',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ', ',
    '，',
    '"',
    "'",
    '|',
    '>',
    '*',
    '&',
    '!',
    '%',
    '@',
    '`',
    '{{',
    '}}',
    '---\n',
    '\\',
  ],
  ...[
    '<<: ',
    '? ',
    '<<<<<<< x\n',
    '>>>>>>> y\n',
    '%YAML 1.1\n',
    '\u00a0',
    '\u200b',
    '&a ',
    '*a ',
    '!!str ',
    'include: a',
  ],
];
const slips = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('any text at all', () => {
  test('is read or explained, and every place lies in the file', () => {
    fc.assert(
      fc.property(slips, (text) => {
        const { yaml, found } = read(text);
        if (!yaml) expect(found.some(({ severity }) => severity === 'error')).toBe(true);
        for (const one of found) {
          for (const span of [one.span, one.fix?.span, ...(one.related ?? [])]) {
            if (!span) continue;
            expect(span.file.text).toBe(text);
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          for (const language of ['zh', 'en'] as const) {
            const { message, hint } = say(one, language);
            expect(`${message}${hint ?? ''}`).not.toMatch(/undefined|\[object/u);
            expect(message).not.toBe('');
          }
        }
      }),
      { numRuns: 4000 },
    );
  });
});

const leaf = fc.oneof(
  fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/[\u0000-\u001f\u007f-\u009f\p{Cf}\ufffe\uffff]/u.test(text)),
  fc.constantFrom(...pieces.filter((piece) => !/[\n\r\t\u200b]/u.test(piece))),
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree'), { maxLength: 4 }), tie('map')),
  map: fc
    .dictionary(
      fc.constantFrom('name', 'title', '标题', 'a b', '1.10', '007', '__proto__', 'constructor'),
      tie('tree'),
      { maxKeys: 4 },
    )
    .map((map) => ({ ...map })),
}));

test('what a YAML library writes is read back as it was, and each part has its place', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), (value) => {
      const text = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
      const { yaml, found } = read(text);
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(yaml?.value).toEqual(value);
      const span = yaml?.locate([0]);
      expect(span?.file.text).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('what a tag makes of a text is refused with the tag, once', () => {
  for (const value of ['!!binary 5Lit5paH', '!!timestamp 2024-01-01', '!!str 1']) {
    expect(read(`name: ${value}\n`).found.map(({ code }) => code)).toEqual(['HT116']);
  }
});

describe('places', () => {
  const text = 'name: 甲\ntopics:\n  - title: 乙\n    empty:\n  - 丙\n';
  const { yaml } = read(text);
  const slice = (path: (string | number)[], part?: 'key' | 'value') => {
    const span = yaml?.locate(path, part);
    return span && text.slice(span.start, span.end);
  };

  test.each([
    ['a value', ['topics', 0, 'title'], 'value', '乙'],
    ['a key', ['topics', 0, 'title'], 'key', 'title'],
    ['an empty value is where its key is', ['topics', 0, 'empty'], 'value', 'empty'],
    ['a missing key: the mapping around it', ['topics', 0, 'tasks'], 'value', 'title: 乙\n    empty:'],
    ['a missing item: the key of the list', ['topics', 7, 'title'], 'value', 'topics'],
    ['below a scalar', ['name', 'x', 'y'], 'value', 'name'],
    ['an item', ['topics', 1], 'value', '丙'],
  ] as const)('%s', (_, path, part, expected) => {
    expect(slice([...path], part)).toBe(expected);
  });
});

describe('hostile files', () => {
  test.each([
    ['brackets without end', '['.repeat(200_000)],
    ['braces without end', '{a: '.repeat(50_000)],
    ['dashes without end', `${'- '.repeat(50_000)}a`],
    ['deep and closed', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ])('%s end in one finding', (_, text) => {
    const { yaml, found } = read(text);
    expect(yaml).toBeUndefined();
    expect(found.map(({ code }) => code)).toEqual(['HT117']);
  });

  test('a line of a million characters', () => {
    const { yaml } = read(`text: ${'为深入贯彻落实，'.repeat(125_000)}\n`);
    expect(yaml?.value).toHaveProperty('text');
  });

  test('a hundred thousand slips are not all listed', () => {
    const { found } = read('标题：甲\nname: 乙\n'.repeat(2_000));
    expect(found.length).toBeLessThanOrEqual(21);
  });

  test('keys that mean something to JavaScript are keys', () => {
    const { yaml } = read('__proto__: { polluted: true }\nconstructor: 甲\n');
    expect(Object.keys(yaml?.value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('characters that come in through escapes are found as if they were typed', () => {
  const { found } = read('title: "\\e[31m方案\\u202e"\nname: "正常\\n两行"\n');
  expect(found.map(({ code, span }) => [code, span?.start])).toEqual([
    ['HT105', 7],
    ['HT107', 7],
  ]);
});
