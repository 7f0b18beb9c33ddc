import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkedAuthorText, parseMarkedTemplate } from '../../../src/compose/template/markdown.ts';
import { readPlainAuthorText, readPlainTemplate } from '../../../src/compose/template/plain-markdown.ts';

/** A tree without positions, which plain texts are read without. */
const shapeOf = (root: Root): unknown =>
  JSON.parse(JSON.stringify(root, (key, value) => (key === 'position' ? undefined : value)));

const token = String.fromCodePoint(0xf0000);
/** Whatever Markdown gives a meaning to, at any place, and what our texts are made of. */
const written = fc
  .array(
    fc.constantFrom(
      ...[...'#*_[]()!`~<>&;=-+|:\\/"$%@^{}.)0129azé  \t\n\n\n\r\u3000\u00a0\u2028\ufeff\0“”。、；：'],
      ...[
        '# ',
        '## place',
        '\n\n',
        '- ',
        '1. ',
        '12) ',
        '&amp;',
        '<p>',
        '---',
        '===',
        '```',
        '> ',
        '![a](b)',
      ],
      ...[
        '牵头单位',
        '一、',
        '（一）',
        '隐患',
        token,
        '\ud83d\ude00',
        '\n# text\n\n',
        '\n\n\n',
        '(1)',
        'https://a.b',
      ],
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

/** The same texts, most of them without the marks that make a text more than plain. */
const plainer = written.map((text) => text.replaceAll(/[\\*_\t\r\0\ufeff[]/gu, ''));

describe.each([
  { of: 'templates', read: readPlainTemplate, parse: parseMarkedTemplate },
  { of: 'authors', read: readPlainAuthorText, parse: parseMarkedAuthorText },
])('plain Markdown of $of', ({ read, parse }) => {
  test('is read as the parser reads it, or not at all', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(written, plainer), (text) => {
        const tree = read(text);
        if (tree === undefined) return;
        plain += 1;
        expect(shapeOf(tree)).toEqual(shapeOf(parse(text)));
      }),
      { numRuns: 3_000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  test('is what our templates print', () => {
    const printed = `# no\n\n序号\n\n# owners\n\n${token}：${token}、${token}\n第二行\n\n${token}。\n`;
    expect(read(printed)).toBeDefined();
    expect(shapeOf(read(printed) as Root)).toEqual(shapeOf(parse(printed)));
  });
});
